package my.sewa.domain.catalogue;

import java.util.List;
import org.joda.money.Money;

/**
 * What one unit costs for so many days, as a list of tiers (day 1, week 7, month 30).
 *
 * @param tiers at least one, each of another length, shortest first
 */
public record Tariff(List<Tier> tiers) {
    /** The price of one unit for up to so many days. */
    public record Tier(int days, Money price) {
        public Tier {
            if (days < 1) {
                throw new IllegalArgumentException("tier must last at least 1 day, was " + days);
            }
            if (price.isNegative()) {
                throw new IllegalArgumentException("tier price must not be negative, was " + price);
            }
        }
    }

    public Tariff {
        tiers = List.copyOf(tiers);
    }
}
