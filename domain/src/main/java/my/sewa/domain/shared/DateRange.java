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

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** At least 1: both ends count. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /**
     * How many calendar months it is exactly, else 0: 22 Oct to 21 Nov is one. The day of the month it starts on is
     * kept, so 31 Jan to 30 Mar is two; where the last month is too short for that day, both the day before its last
     * and its last end the range (31 Aug to 29 or 30 Sep).
     */
    public int wholeMonths() {
        int months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
        var anchor = from.plusMonths(months);
        if (anchor.getDayOfMonth() < from.getDayOfMonth() && to.equals(anchor)) {
            return months;
        }
        int candidate = from.getDayOfMonth() == 1 ? months + 1 : months;
        return from.plusMonths(candidate).minusDays(1).equals(to) ? candidate : 0;
    }
}
