package my.sewa.bot.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import my.sewa.domain.shared.DateRange;

/** Reads whole weeks, weekends, months and years: {@code minggu depan}, {@code this weekend}, {@code bulan 9}. */
final class PeriodGrammar {
    /**
     * A period and the token after its last.
     *
     * @param past the same words where they speak of what has been: "Oktober" in a report is the latest one
     */
    record Found(DateRange range, DateRange past, int end) {
        Found(DateRange range, int end) {
            this(range, range, end);
        }
    }

    private static final int MONTHS = 12;

    private final Scan scan;
    private final LocalDate today;
    private final boolean monthsAlone;

    /**
     * A reader of periods.
     *
     * @param monthsAlone true where the name of a month alone is a period ("laporan Oktober")
     */
    PeriodGrammar(Scan scan, LocalDate today, boolean monthsAlone) {
        this.scan = scan;
        this.today = today;
        this.monthsAlone = monthsAlone;
    }

    Optional<Found> at(int index) {
        if (!scan.free(index)) {
            return Optional.empty();
        }
        return weekend(index).or(() -> rolling(index))
            .or(() -> unit(index, Concept.WEEK))
            .or(() -> unit(index, Concept.MONTH_UNIT))
            .or(() -> unit(index, Concept.YEAR))
            .or(() -> namedMonth(index))
            .or(() -> numericMonth(index));
    }

    private Optional<Found> weekend(int index) {
        var shiftBefore = shift(index);
        var at = shiftBefore.isPresent() ? index + 1 : index;
        if (!scan.means(at, Concept.WEEKEND)) {
            return Optional.empty();
        }
        var end = at + scan.skip(at, Concept.WEEKEND);
        var shiftAfter = shift(end);
        end += shiftAfter.isPresent() ? 1 : 0;
        int weeks = shiftBefore.or(() -> shiftAfter).orElse(0);
        var saturday = monday().plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return Optional.of(new Found(new DateRange(saturday, saturday.plusDays(1)), end));
    }

    private LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How many weeks, months or years from now a word points: "depan" 1, "lepas" -1. */
    private Optional<Integer> shift(int index) {
        if (!scan.free(index)) {
            return Optional.empty();
        }
        return scan.means(index, Concept.NEXT) || scan.means(index, Concept.FOLLOWING)
                ? Optional.of(1)
                : scan.means(index, Concept.THIS)
                        ? Optional.of(0)
                        : scan.means(index, Concept.LAST) ? Optional.of(-1) : Optional.empty();
    }

    /** The next 3 days, the last 2 months: today is in neither. */
    private Optional<Found> rolling(int index) {
        var direction = shift(index).filter(weeks -> weeks != 0);
        var length = direction.flatMap(d -> LengthGrammar.at(scan, index + 1));
        if (length.isEmpty() || scan.numeral(index + 1).isEmpty()) {
            return Optional.empty();
        }
        var said = length.get().length();
        if (said.unit() == Length.Unit.MONTH) {
            var first = YearMonth.from(today).plusMonths(direction.get() > 0 ? 1 : -said.amount());
            var last = first.plusMonths(said.amount() - 1L);
            return Optional.of(new Found(new DateRange(first.atDay(1), last.atEndOfMonth()), length.get().end()));
        }
        var from = direction.get() > 0 ? today.plusDays(1) : today.minusDays(said.days());
        return Optional.of(new Found(new DateRange(from, said.endFrom(from)), length.get().end()));
    }

    private Optional<Found> unit(int index, Concept unit) {
        var before = shift(index);
        var at = before.isPresent() ? index + 1 : index;
        var lastOf = scan.means(index, Concept.MIDDLE_OF); // the last week of December
        if (!scan.free(at) || !scan.means(at, unit) || scan.is(at, "'s") || lastOf) {
            return Optional.empty();
        }
        var end = at + 1;
        var after = shift(end);
        if (before.isEmpty() && after.isEmpty()) {
            return unit == Concept.MONTH_UNIT ? numberedMonth(end) : Optional.empty();
        }
        end += before.isEmpty() ? 1 : 0;
        int by = before.or(() -> after).orElse(0);
        var range = switch (unit) {
            case WEEK -> new DateRange(monday().plusWeeks(by), monday().plusWeeks(by).plusDays(6));
            case MONTH_UNIT -> month(YearMonth.from(today).plusMonths(by));
            default -> new DateRange(LocalDate.of(today.getYear() + by, 1, 1),
                    LocalDate.of(today.getYear() + by, MONTHS, 31));
        };
        return Optional.of(new Found(range, end));
    }

    private static DateRange month(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    /** Bulan 9, bulan September. */
    private Optional<Found> numberedMonth(int index) {
        if (scan.free(index) && scan.means(index, Concept.MONTH)) {
            return named(index);
        }
        var number = scan.free(index) ? scan.token(index).smallNumber() : -1;
        return number >= 1 && number <= MONTHS
                ? Optional.of(new Found(month(coming(number)), month(latest(number)), index + 1))
                : Optional.empty();
    }

    /** 9/2026, 2026-09. */
    private Optional<Found> numericMonth(int index) {
        final var full = 4;
        if (!scan.free(index, Math.min(scan.size(), index + 3)) || index + 2 >= scan.size()
                || !scan.is(index + 1, "/") && !scan.is(index + 1, "-")) {
            return Optional.empty();
        }
        var yearFirst = scan.token(index).word().length() == full;
        var year = scan.token(yearFirst ? index : index + 2);
        var month = scan.token(yearFirst ? index + 2 : index).smallNumber();
        var plausible = year.word().length() == full && year.smallNumber() > 1900 && month >= 1 && month <= MONTHS
                && !scan.is(index + 3, "-") && !scan.is(index + 3, "/");
        return plausible
                ? Optional.of(new Found(month(YearMonth.of(year.smallNumber(), month)), index + 3))
                : Optional.empty();
    }

    private Optional<Found> namedMonth(int index) {
        var at = scan.means(index, Concept.THIS) || scan.means(index, Concept.NEXT)
                || scan.means(index, Concept.LAST) ? index + 1 : index;
        final var unmistakable = 5;
        if (!scan.free(at) || !scan.means(at, Concept.MONTH)
                || !monthsAlone && scan.token(at).word().length() < unmistakable) {
            return Optional.empty();
        }
        return named(at);
    }

    private Optional<Found> named(int index) {
        var number = scan.value(index, Concept.MONTH);
        var end = index + scan.skip(index, Concept.MONTH);
        final var full = 4;
        if (scan.free(end) && scan.token(end).isNumber() && scan.token(end).word().length() == full) {
            var year = scan.token(end).smallNumber();
            return year > 0 ? Optional.of(new Found(month(YearMonth.of(year, number)), end + 1)) : Optional.empty();
        }
        return Optional.of(new Found(month(coming(number)), month(latest(number)), end));
    }

    private YearMonth coming(int month) {
        var inYear = YearMonth.of(today.getYear(), month);
        return inYear.isBefore(YearMonth.from(today)) ? inYear.plusYears(1) : inYear;
    }

    private YearMonth latest(int month) {
        var inYear = YearMonth.of(today.getYear(), month);
        return inYear.isAfter(YearMonth.from(today)) ? inYear.minusYears(1) : inYear;
    }
}
