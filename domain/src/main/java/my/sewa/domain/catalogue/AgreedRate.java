package my.sewa.domain.catalogue;

import my.sewa.domain.catalogue.Tariff.Tier;
import org.joda.money.Money;

/**
 * A rate that was stated instead of the list's.
 *
 * @param per {@code DAY}: so much a day, whatever the list says of longer times, or for something sold so much each;
 *     {@code WEEK}, {@code MONTH}: in place of the list's price for that time
 */
public record AgreedRate(Money rate, Per per) {
    /** What a rate is for. */
    public enum Per {
        DAY(1), WEEK(7), MONTH(Tariff.MONTH);

        private final int days;

        Per(int days) {
            this.days = days;
        }

        public int days() {
            return days;
        }
    }

    public AgreedRate {
        if (rate.isNegative()) {
            throw new IllegalArgumentException("rate must not be negative, was " + rate);
        }
    }

    Tier tier() {
        return new Tier(per.days(), rate);
    }
}
