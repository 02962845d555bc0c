package my.sewa.domain.shared;

import java.util.regex.Pattern;

/** What the codes that people give to things may look like: they become parts of keys. */
public final class Code {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");

    private Code() {}

    /**
     * The code itself, if it is 1 to 40 letters, digits, dots, slashes, hyphens or underscores and starts with one of
     * the first two; {@code IllegalArgumentException} naming {@code what} otherwise.
     */
    public static String checked(String what, String code) {
        if (!PLAIN.matcher(code).matches()) {
            throw new IllegalArgumentException(what + " must be 1 to 40 letters, digits or . _ / -, was " + code);
        }
        return code;
    }
}
