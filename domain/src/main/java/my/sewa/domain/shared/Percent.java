package my.sewa.domain.shared;

import java.math.RoundingMode;
import org.joda.money.Money;

/**
 * A share of something, in integer basis points: 5 % is 500.
 *
 * @param basisPoints 0 to 10,000
 */
public record Percent(int basisPoints) {
    public static final Percent NONE = new Percent(0);

    private static final int WHOLE = 10_000;

    public Percent {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new IllegalArgumentException("percentage must be 0 to 10000 basis points, was " + basisPoints);
        }
    }

    /** This share of an amount, rounded half-up to the sen, once. */
    public Money of(Money amount) {
        return amount.multipliedBy(basisPoints).dividedBy(WHOLE, RoundingMode.HALF_UP);
    }
}
