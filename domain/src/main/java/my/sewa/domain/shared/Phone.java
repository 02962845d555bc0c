package my.sewa.domain.shared;

import java.util.regex.Pattern;

/** A telephone number in E.164, such as {@code +60123450001}. */
public record Phone(String e164) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private static final String MALAYSIA = "+60";
    private static final String MOBILE = "1";

    public Phone {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("not an E.164 number: " + e164.length() + " characters");
        }
    }

    /** Whether WhatsApp can be expected there: not at a Malaysian landline. Other countries' numbers do not tell. */
    public boolean isMobile() {
        return !e164.startsWith(MALAYSIA) || e164.startsWith(MALAYSIA + MOBILE);
    }
}
