package my.sewa.bot.understanding;

import java.util.Optional;
import my.sewa.domain.shared.Percent;
import org.joda.money.Money;

/**
 * Money or a percentage in a message, and what it is said to be.
 *
 * @param amount empty for a percentage, and for money that cannot be read without doubt
 * @param start its first token
 * @param end after its last
 */
record Price(Role role, Optional<Money> amount, Optional<Percent> percent, Line.Per per, int start, int end) {
    enum Role {
        /** Not said. */
        AMOUNT, RATE, DISCOUNT, DEPOSIT, DELIVERY
    }
}
