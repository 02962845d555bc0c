package my.sewa.bot.dialogue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import my.sewa.domain.shared.Sha256;

/** Short names that follow from a cause: a replayed turn gives the same ones. */
final class Opaque {
    private static final int BYTES = 6;

    private Opaque() {}

    /** Eight letters, digits, - or _. */
    static String of(String cause) {
        byte[] hash = Sha256.of(cause.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }
}
