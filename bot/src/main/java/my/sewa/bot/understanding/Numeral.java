package my.sewa.bot.understanding;

import java.math.BigDecimal;

/**
 * A number in a message, in digits, in words or in both.
 *
 * @param start its first token
 * @param end after its last
 * @param digits true if it was typed in digits alone
 */
record Numeral(int start, int end, BigDecimal value, boolean digits) {
    boolean whole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    boolean between(int least, int most) {
        return whole() && value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
