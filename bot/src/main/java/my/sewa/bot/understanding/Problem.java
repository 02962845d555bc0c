package my.sewa.bot.understanding;

import java.util.Locale;

/** Why what was asked for cannot be done as it stands; the bot says so and does not act. */
public enum Problem {
    PAST_DATE,
    END_BEFORE_START,
    INVALID_DATE,
    BAD_QTY,
    ZERO_AMOUNT,
    ODD_AMOUNT,
    UNKNOWN_CUSTOMER,
    UNKNOWN_ITEM,
    UNKNOWN_REF;

    /** As written outside the program, for example {@code past_date}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
