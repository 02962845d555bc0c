package my.sewa.bot.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** Reads days by their place: first Monday of October, last day of next month, 3 Fridays from now, the first of March. */
final class PlacedDayGrammar {
    private static final Map<String, Integer> PLACES = Map.ofEntries(Map.entry("first", 1), Map.entry("second", 2),
            Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5), Map.entry("sixth", 6),
            Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("ninth", 9), Map.entry("tenth", 10),
            Map.entry("eleventh", 11), Map.entry("twelfth", 12), Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14), Map.entry("fifteenth", 15), Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17), Map.entry("eighteenth", 18), Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20), Map.entry("thirtieth", 30),
            Map.entry("pertama", 1), Map.entry("kedua", 2), Map.entry("ketiga", 3), Map.entry("keempat", 4));
    private static final int LAST = -1;
    private static final int MOST_WEEKS = 60;

    private final Scan scan;
    private final LocalDate today;

    PlacedDayGrammar(Scan scan, LocalDate today) {
        this.scan = scan;
        this.today = today;
    }

    /** The day that starts at a token. */
    Optional<DayGrammar.Found> at(int index) {
        return fromNow(index).or(() -> inMonth(index)).or(() -> tensAndOrdinal(index)).or(() -> dayOfMonth(index));
    }

    /** 3 fridays from now, 2 thursdays ago. */
    private Optional<DayGrammar.Found> fromNow(int index) {
        var count = scan.numeral(index).filter(number -> number.between(1, MOST_WEEKS));
        if (count.isEmpty() || !scan.means(count.get().end(), Concept.WEEKDAY)) {
            return Optional.empty();
        }
        var named = count.get().end();
        var day = DayOfWeek.of(scan.value(named, Concept.WEEKDAY));
        var end = named + scan.skip(named, Concept.WEEKDAY);
        var weeks = count.get().value().longValueExact() - 1;
        if (scan.means(end, Concept.AGO)) {
            var date = today.with(TemporalAdjusters.previous(day)).minusWeeks(weeks);
            return Optional.of(new DayGrammar.Found(new Day.Fixed(date), end + scan.skip(end, Concept.AGO)));
        }
        if (!scan.means(end, Concept.HENCE)) {
            return Optional.empty();
        }
        var date = today.with(TemporalAdjusters.next(day)).plusWeeks(weeks);
        return Optional.of(new DayGrammar.Found(new Day.Fixed(date), end + scan.skip(end, Concept.HENCE)));
    }

    private int place(int index) {
        return !scan.free(index)
                ? 0
                : scan.is(index, "last")
                        ? LAST
                        : PLACES.getOrDefault(scan.token(index).word(), 0);
    }

    /** First Tuesday of October, last day of this month. */
    private Optional<DayGrammar.Found> inMonth(int index) {
        var place = place(index);
        var weekday = scan.means(index + 1, Concept.WEEKDAY);
        if (place == 0 || !weekday && !scan.is(index + 1, "day")) {
            return Optional.empty();
        }
        var of = index + 1 + Math.max(1, scan.skip(index + 1, Concept.WEEKDAY));
        if (!scan.is(of, "of") && !scan.is(of, "in")) {
            return Optional.empty();
        }
        return month(of + 1).map(month -> {
            var day = weekday ? DayOfWeek.of(scan.value(index + 1, Concept.WEEKDAY)) : null;
            var date = day == null
                    ? place == LAST ? month.month().atEndOfMonth() : month.month().atDay(place)
                    : month.month()
                        .atDay(1)
                        .with(place == LAST
                                ? TemporalAdjusters.lastInMonth(day)
                                : TemporalAdjusters.dayOfWeekInMonth(place, day));
            return new DayGrammar.Found(new Day.Fixed(date), month.end());
        });
    }

    private record Month(YearMonth month, int end) {}

    private Optional<Month> month(int index) {
        var at = index + (scan.is(index, "the") ? 1 : 0);
        if (scan.means(at, Concept.MONTH)) {
            var end = at + scan.skip(at, Concept.MONTH);
            final var full = 4;
            var year = scan.free(end) && scan.token(end).word().length() == full ? scan.token(end).smallNumber() : -1;
            var named = YearMonth.of(year > 0 ? year : today.getYear(), scan.value(at, Concept.MONTH));
            var month = year < 0 && named.isBefore(YearMonth.from(today)) ? named.plusYears(1) : named;
            return Optional.of(new Month(month, year > 0 ? end + 1 : end));
        }
        if (scan.means(at, Concept.MONTH_UNIT)) {
            return Optional.of(new Month(YearMonth.from(today), at + 1));
        }
        var by = scan.means(at, Concept.NEXT) ? 1 : scan.means(at, Concept.LAST) ? -1 : 0;
        return (by != 0 || scan.means(at, Concept.THIS)) && scan.means(at + 1, Concept.MONTH_UNIT)
                ? Optional.of(new Month(YearMonth.from(today).plusMonths(by), at + 2))
                : Optional.empty();
    }

    /** The twenty fifth of November, the twenty ninth. */
    private Optional<DayGrammar.Found> tensAndOrdinal(int index) {
        var tens = scan.free(index) && scan.is(index, "twenty")
                ? 20
                : scan.free(index) && scan.is(index, "thirty") ? 30 : 0;
        var ones = tens > 0 ? place(index + 1) : 0;
        if (ones < 1 || ones >= 10) {
            return Optional.empty();
        }
        var end = index + 2;
        var of = end + (scan.is(end, "of") ? 1 : 0);
        if (scan.means(of, Concept.MONTH)) {
            return Optional.of(new DayGrammar.Found(
                    new Day.OfMonth(tens + ones, scan.value(of, Concept.MONTH)), of + scan.skip(of, Concept.MONTH)));
        }
        return Optional.of(new DayGrammar.Found(new Day.OfAnyMonth(tens + ones, null), end));
    }

    /** The first of March, March first, 20th day of next month. */
    private Optional<DayGrammar.Found> dayOfMonth(int index) {
        var number = scan.free(index) ? scan.token(index).smallNumber() : -1;
        var end = index + 1;
        if (number > 0) {
            end += scan.skip(end, Concept.ORDINAL_END);
            end += scan.is(end, "day") && scan.is(end + 1, "of") ? 1 : 0;
            if (!scan.is(end, "of") || scan.means(end + 1, Concept.MONTH)) {
                return Optional.empty();
            }
        }
        var day = number > 0 ? number : place(index);
        var backwards = scan.means(index, Concept.MONTH) && place(index + 1) > 0;
        if (backwards) {
            return Optional.of(new DayGrammar.Found(
                    new Day.OfMonth(place(index + 1), scan.value(index, Concept.MONTH)), index + 2));
        }
        if (day < 1 || !scan.is(end, "of")) {
            return Optional.empty();
        }
        if (scan.means(end + 1, Concept.MONTH)) {
            return Optional.of(new DayGrammar.Found(new Day.OfMonth(day, scan.value(end + 1, Concept.MONTH)), end + 2));
        }
        return month(end + 1).map(month -> new DayGrammar.Found(
                month.month().isValidDay(day) ? new Day.Fixed(month.month().atDay(day)) : new Day.Impossible(),
                month.end()));
    }
}
