package my.sewa.domain.tenant;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** When the counter is open: the same hours on each of these days. */
public record OpeningHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    public OpeningHours {
        days = Set.copyOf(days);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("opening hours must end after they start: " + from + " to " + to);
        }
    }
}
