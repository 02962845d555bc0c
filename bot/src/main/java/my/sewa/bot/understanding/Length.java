package my.sewa.bot.understanding;

import java.time.LocalDate;

/**
 * How long something lasts, in the unit it was said in, because a month has no fixed number of days.
 *
 * @param amount at least 1
 */
public record Length(int amount, Unit unit) {
    public enum Unit {
        DAY, WEEK, MONTH
    }

    private static final int DAYS_IN_WEEK = 7;
    private static final int DAYS_IN_MONTH = 30;

    public Length {
        if (amount < 1) {
            throw new IllegalArgumentException("length must be at least 1, was " + amount);
        }
    }

    public static Length days(int amount) {
        return new Length(amount, Unit.DAY);
    }

    /** The last day, counting the first: one month from 25 November ends on 24 December. */
    public LocalDate endFrom(LocalDate first) {
        return switch (unit) {
            case DAY -> first.plusDays(amount - 1L);
            case WEEK -> first.plusDays((long) amount * DAYS_IN_WEEK - 1);
            case MONTH -> first.plusMonths(amount).minusDays(1);
        };
    }

    /** In days while the start is unknown: a month counts as thirty. */
    public int days() {
        return switch (unit) {
            case DAY -> amount;
            case WEEK -> Math.multiplyExact(amount, DAYS_IN_WEEK);
            case MONTH -> Math.multiplyExact(amount, DAYS_IN_MONTH);
        };
    }
}
