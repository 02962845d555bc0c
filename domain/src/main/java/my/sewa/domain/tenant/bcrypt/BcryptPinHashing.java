package my.sewa.domain.tenant.bcrypt;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import my.sewa.domain.tenant.PinHashing;

/** 4,096 rounds. */
final class BcryptPinHashing implements PinHashing {
    static final int COST = 12;

    @Override
    public String hash(String digits) {
        byte[] hash = BCrypt.withDefaults().hash(COST, digits.getBytes(StandardCharsets.UTF_8));
        return new String(hash, StandardCharsets.UTF_8);
    }

    @Override
    public boolean matches(String digits, String hash) {
        return BCrypt.verifyer()
            .verify(digits.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8)).verified;
    }
}
