package my.sewa.bot.understanding;

/**
 * Words of the message and what they became.
 *
 * @param start index of the first character, in the text as it was typed
 * @param end index after the last one
 * @param became the value read, for people: {@code 2026-11-25}, {@code GEN-20}, {@code RM350.00}
 */
public record Span(int start, int end, Kind kind, String became) {
    public enum Kind {
        REF, PHONE, EMAIL, TIN, BRN, MONEY, PERCENT, DATE, DURATION, ITEM, CUSTOMER, QUANTITY, CUE, CHOICE, TEXT, NOISE
    }
}
