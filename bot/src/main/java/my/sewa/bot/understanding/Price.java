package my.sewa.bot.understanding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.shared.Percent;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money or a percentage in a message, and what it is said to be.
 *
 * @param amount empty for a percentage, and for money that cannot be read without doubt
 * @param start its first token
 * @param end after its last
 * @param piece the word for the item that a rate is for, where it is repeated: "2.50 per frame"
 */
record Price(Role role, Optional<Money> amount, Optional<Percent> percent, Line.Per per, int start, int end,
        Optional<String> piece) {
    Price(Role role, Optional<Money> amount, Optional<Percent> percent, Line.Per per, int start, int end) {
        this(role, amount, percent, per, start, end, Optional.empty());
    }

    Price of(Optional<String> item) {
        return new Price(role, amount, percent, per, start, end, item);
    }

    /** This value where another stood that was taken back: what that was said to be, this is, unless it says so itself. */
    Price instead(Price other) {
        return role == Role.AMOUNT && percent.isEmpty() && other.percent().isEmpty()
                ? new Price(other.role, amount, percent, other.per, start, end, piece)
                : this;
    }

    enum Role {
        /** Not said. */
        AMOUNT, RATE, DISCOUNT, DEPOSIT, DELIVERY;

        /** The words that give a value its role. */
        static final Map<Concept, Role> WORDS = new EnumMap<>(Map.of(Concept.DISCOUNT, DISCOUNT, Concept.DEPOSIT,
                DEPOSIT, Concept.DELIVERY, DELIVERY, Concept.RATE, RATE));

        /** The role that a word starting at a token gives. */
        static @Nullable Role of(Scan scan, int index) {
            for (var entry : WORDS.entrySet()) {
                if (scan.means(index, entry.getKey())) {
                    return entry.getValue();
                }
            }
            return null;
        }
    }
}
