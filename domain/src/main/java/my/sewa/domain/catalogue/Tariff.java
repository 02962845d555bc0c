package my.sewa.domain.catalogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Sen;
import org.joda.money.Money;

/**
 * What one unit costs for so many days, as a list of tiers (day 1, week 7, month 30).
 *
 * @param tiers at least one, each of another length, shortest first
 */
public record Tariff(List<Tier> tiers) {
    /** A month has 30 days, except that a range of whole calendar months is charged as so many months. */
    public static final int MONTH = 30;
    /** No hire lasts longer. */
    public static final int LONGEST_DAYS = 100_000;

    private static final Money HIGHEST_PRICE = Sen.of(1_000_000_000_000L);

    /** The price of one unit for up to so many days, at most ten thousand million ringgit. */
    public record Tier(int days, Money price) {
        public Tier {
            if (days < 1) {
                throw new IllegalArgumentException("tier must last at least 1 day, was " + days);
            }
            if (price.isNegative()) {
                throw new IllegalArgumentException("tier price must not be negative, was " + price);
            }
            if (price.isGreaterThan(HIGHEST_PRICE)) {
                throw new IllegalArgumentException("tier price must not be above " + HIGHEST_PRICE);
            }
        }
    }

    public Tariff {
        tiers = tiers.stream().sorted(Comparator.comparingInt(Tier::days)).toList();
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("a tariff needs at least one tier");
        }
        var lengths = new HashSet<Integer>();
        for (var tier : tiers) {
            if (!lengths.add(tier.days())) {
                throw new IllegalArgumentException("two tiers last " + tier.days() + " days");
            }
        }
    }

    /**
     * The cheapest tiers that together last at least so many days, each used as often as it takes; of equal prices the
     * one of fewest pieces. So a longer hire never costs less.
     *
     * @param days 1 to {@link #LONGEST_DAYS}
     */
    public Combination cheapest(int days) {
        return Covering.cheapest(tiers, days);
    }

    /** As {@link #cheapest(int)}; but a range of exactly n calendar months costs at most n times the month's price. */
    public Combination cheapest(DateRange range) {
        var byDays = cheapest(range.days());
        int months = range.wholeMonths();
        if (months == 0) {
            return byDays;
        }
        return month().map(tier -> Combination.of(tier, months))
            .filter(byMonths -> beats(byMonths, byDays))
            .orElse(byDays);
    }

    /** This tariff with a stated rate in it: a day rate stands alone, any other replaces the list's for its time. */
    public Tariff with(AgreedRate agreed) {
        if (agreed.per() == AgreedRate.Per.DAY) {
            return new Tariff(List.of(agreed.tier()));
        }
        var others = tiers.stream().filter(tier -> tier.days() != agreed.per().days());
        return new Tariff(Stream.concat(others, Stream.of(agreed.tier())).toList());
    }

    private Optional<Tier> month() {
        return tiers.stream().filter(tier -> tier.days() == MONTH).findFirst();
    }

    private static boolean beats(Combination one, Combination other) {
        int price = one.price().compareTo(other.price());
        return price < 0 || (price == 0 && one.count() < other.count());
    }
}
