package my.sewa.domain.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From one day to another, both included; one date alone is one day. */
public record DateRange(LocalDate from, LocalDate to) {
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("range must not end before it starts: " + from + " to " + to);
        }
    }

    /** At least 1: both ends count. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }
}
