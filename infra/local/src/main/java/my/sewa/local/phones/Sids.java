package my.sewa.local.phones;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Twilio's identifiers: two letters and 32 hexadecimal digits. */
final class Sids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sids() {}

    static String next(String prefix) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return prefix + HexFormat.of().formatHex(bytes);
    }
}
