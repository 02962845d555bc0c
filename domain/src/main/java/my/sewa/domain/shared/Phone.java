package my.sewa.domain.shared;

import java.util.regex.Pattern;

/** A telephone number in E.164, such as {@code +60123450001}. */
public record Phone(String e164) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private static final Pattern MALAYSIAN = Pattern.compile("\\+60.*");
    private static final Pattern MOBILE = Pattern.compile("\\+601(?!5).*");

    public Phone {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("not an E.164 number: " + e164.length() + " characters");
        }
    }

    /** False for a Malaysian number of a house or an office; of foreign numbers nobody can say. */
    public boolean mayBeMobile() {
        return MOBILE.matcher(e164).matches() || !MALAYSIAN.matcher(e164).matches();
    }
}
