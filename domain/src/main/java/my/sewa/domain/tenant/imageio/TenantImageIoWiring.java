package my.sewa.domain.tenant.imageio;

import my.sewa.domain.tenant.LogoCheck;

/** Logos by Java's own codecs. */
public final class TenantImageIoWiring {
    private TenantImageIoWiring() {}

    public static LogoCheck logos() {
        return new ImageIoLogoCheck();
    }
}
