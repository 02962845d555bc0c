package my.sewa.domain.shared;

import java.util.regex.Pattern;

/** A telephone number in E.164, such as {@code +60123450001}. */
public record Phone(String e164) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public Phone {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("not an E.164 number: " + e164.length() + " characters");
        }
    }
}
