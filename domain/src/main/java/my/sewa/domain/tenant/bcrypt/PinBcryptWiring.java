package my.sewa.domain.tenant.bcrypt;

import my.sewa.domain.tenant.PinHashing;

/** How PINs are kept. */
public final class PinBcryptWiring {
    private PinBcryptWiring() {}

    public static PinHashing hashing() {
        return new BcryptPinHashing();
    }
}
