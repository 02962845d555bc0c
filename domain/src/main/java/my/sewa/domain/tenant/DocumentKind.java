package my.sewa.domain.tenant;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What runs under a number of its own, and how that number is written. */
public enum DocumentKind {
    QUOTATION("QT"),
    RENTAL("RN"),
    DELIVERY_ORDER("DO"),
    INVOICE("IV"),
    CREDIT_NOTE("CN"),
    COUNTER_SALE("SL"),
    PAYMENT(
            "PY");

    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,12}");

    private final String prefix;

    DocumentKind(String prefix) {
        this.prefix = prefix;
    }

    /** Two capital letters, as in {@code QT-0241}. */
    public String prefix() {
        return prefix;
    }

    /** Written with at least four digits: {@code QT-0241}, {@code QT-12345}. */
    public String number(long sequence) {
        if (sequence < 1) {
            throw new IllegalArgumentException("numbers start at 1, was " + sequence);
        }
        return String.format(Locale.ROOT, "%s-%04d", prefix, sequence);
    }

    /** The count that such a number stands for; empty unless it is written exactly as {@link #number} writes it. */
    public OptionalLong sequence(String number) {
        if (!number.startsWith(prefix + "-")) {
            return OptionalLong.empty();
        }
        var digits = number.substring(prefix.length() + 1);
        if (!DIGITS.matcher(digits).matches()) {
            return OptionalLong.empty();
        }
        long sequence = Long.parseLong(digits);
        return sequence >= 1 && number(sequence).equals(number) ? OptionalLong.of(sequence) : OptionalLong.empty();
    }
}
