package my.sewa.domain.tenant;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a company charges for a late return. Kept as it was given; the rules come with rentals.
 *
 * @param graceMinutes 0 or more
 * @param rateSen a fixed fee per unit and day, or
 * @param shareOfDayRate basis points of the day rate
 * @param hourlySen per unit and hour, for {@code HOURLY_DAY_CAP} only
 * @param capShareOfReplacement basis points of the replacement value, of one unit over the whole rental
 * @param skipClosed days when the company is closed do not count, for {@code CALENDAR_DAY} only
 */
public record LateFeePolicy(Basis basis, int graceMinutes, OptionalLong rateSen, OptionalInt shareOfDayRate,
        OptionalLong hourlySen, OptionalInt capShareOfReplacement, boolean skipClosed) {
    public enum Basis {
        BLOCK_24H, CALENDAR_DAY, HOURLY_DAY_CAP
    }

    public LateFeePolicy {
        if (graceMinutes < 0) {
            throw new IllegalArgumentException("grace must not be negative, was " + graceMinutes);
        }
        if (skipClosed && basis != Basis.CALENDAR_DAY) {
            throw new IllegalArgumentException("closed days can only be left out of calendar days");
        }
    }
}
