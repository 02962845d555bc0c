package my.sewa.domain.quotation;

import my.sewa.domain.shared.Percent;
import org.joda.money.Money;

/** Taken once off the sum of the lines; a later one replaces the former. */
public sealed interface Discount {
    /** What comes off that sum, rounded half-up to the sen, once. May be more than the sum. */
    Money off(Money sum);

    record Share(Percent percent) implements Discount {
        @Override
        public Money off(Money sum) {
            return percent.of(sum);
        }
    }

    record Amount(Money amount) implements Discount {
        public Amount {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("discount must not be negative, was " + amount);
            }
        }

        @Override
        public Money off(Money sum) {
            return amount;
        }
    }
}
