package my.sewa.bot.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import my.sewa.domain.shared.DateRange;

/** "Weekly report" is this week's, "monthly" this month's. */
final class UsualPeriod {
    private UsualPeriod() {}

    static Optional<DateRange> of(Features features, LocalDate today) {
        if (features.has(Concept.WEEKLY)) {
            var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Optional.of(new DateRange(monday, monday.with(TemporalAdjusters.next(DayOfWeek.SUNDAY))));
        }
        if (features.has(Concept.MONTHLY)) {
            return Optional.of(new DateRange(today.withDayOfMonth(1), today.with(TemporalAdjusters.lastDayOfMonth())));
        }
        return features.has(Concept.DAILY) ? Optional.of(new DateRange(today, today)) : Optional.empty();
    }
}
