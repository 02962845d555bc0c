package my.sewa.domain.tenant.caffeine;

import my.sewa.domain.tenant.Tenants;

/** How to keep companies at hand. */
public final class TenantCaffeineWiring {
    private TenantCaffeineWiring() {}

    public static Tenants cached(Tenants stored) {
        return new CachedTenants(stored);
    }
}
