package my.sewa.domain.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import my.sewa.domain.catalogue.Tariff.Tier;
import my.sewa.domain.shared.Sen;
import org.joda.money.Money;

/**
 * How a price for so many days was made up: 1 week and 1 day.
 *
 * @param pieces longest tier first; a month may stand for a calendar month of 28 to 31 days
 */
public record Combination(List<Piece> pieces) {
    /** One tier, so many times. */
    public record Piece(Tier tier, int count) {
        public Piece {
            if (count < 1) {
                throw new IllegalArgumentException("a tier must be used at least once, was " + count);
            }
        }

        public Money price() {
            return tier.price().multipliedBy(count);
        }
    }

    public Combination {
        pieces = List.copyOf(pieces);
    }

    public static Combination of(Tier tier, int count) {
        return new Combination(List.of(new Piece(tier, count)));
    }

    /** Of one unit; exact. */
    public Money price() {
        return pieces.stream().map(Piece::price).reduce(Sen.ZERO, Money::plus);
    }

    /** How many tiers in all: of two equal prices the one with fewer pieces is said. */
    public int count() {
        return pieces.stream().collect(Collectors.summingInt(Piece::count));
    }
}
