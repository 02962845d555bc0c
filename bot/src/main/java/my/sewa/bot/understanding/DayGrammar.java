package my.sewa.bot.understanding;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Reads one day, in any of the ways people write one; always day before month. */
final class DayGrammar {
    /** A day and the token after its last. */
    record Found(Day day, int end) {}

    private static final int LAST_DAY = 31;
    /** Above 31 it is no slip of a day of the month any more. */
    private static final int LARGEST_SLIP = 39;
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    private static final int FIRST_YEAR = 1900;

    private final Scan scan;
    /** A day and a weekday longer ago than this agree by chance. */
    private static final int SOME_MONTHS = 6;

    private final LocalDate today;
    private final IntPredicate itemWord;
    private final PlacedDayGrammar placed;
    private final WeekdayGrammar weekdays;

    /**
     * A reader of days.
     *
     * @param itemWord tells if a token is a word of the catalogue: "2.5 genset" is no date
     */
    DayGrammar(Scan scan, LocalDate today, IntPredicate itemWord) {
        this.scan = scan;
        this.today = today;
        this.itemWord = itemWord;
        this.placed = new PlacedDayGrammar(scan, today);
        this.weekdays = new WeekdayGrammar(scan, this::dateOfWeekday);
    }

    /** The day that starts at a token. */
    Optional<Found> at(int index) {
        if (!scan.free(index)) {
            return Optional.empty();
        }
        return placed.at(index)
            .or(() -> calendar(index).map(this::withWeekday))
            .or(() -> weekdays.at(index))
            .or(() -> relative(index))
            .or(() -> counted(index))
            .or(() -> endOfMonth(index));
    }

    private Optional<Found> calendar(int index) {
        return isoDate(index).or(() -> dotted(index))
            .or(() -> slashed(index))
            .or(() -> dayOfMonth(index))
            .or(() -> dayThenMonth(index))
            .or(() -> monthThenDay(index))
            .or(() -> ordinal(index))
            .or(() -> spelled(index));
    }

    /** "Lima belas Disember". */
    private Optional<Found> spelled(int index) {
        return scan.numeral(index)
            .filter(number -> !number.digits() && number.between(1, LAST_DAY) && scan.free(index, number.end() + 1)
                    && scan.means(number.end(), Concept.MONTH))
            .map(number -> new Found(
                    new Day.OfMonth(number.value().intValueExact(), scan.value(number.end(), Concept.MONTH)),
                    number.end() + 1));
    }

    /** "5 dis, sabtu" and "5/12 (Sat)" are one day. */
    private Found withWeekday(Found date) {
        var bracket = sign(date.end(), "(");
        var at = bracket || sign(date.end(), ",") ? date.end() + 1 : date.end();
        at += scan.means(at, Concept.DAY) && scan.means(at + 1, Concept.WEEKDAY) ? 1 : 0;
        var end = at + scan.skip(at, Concept.WEEKDAY);
        var other = end == at || !scan.free(at) || scan.meansAny(end, Concept.NEXT, Concept.THIS)
                || !bracket && !sign(date.end(), ",") && end < scan.size();
        if (other) {
            return date;
        }
        var weekday = DayOfWeek.of(scan.value(at, Concept.WEEKDAY));
        return onWeekday(new Found(date.day(), bracket && sign(end, ")") ? end + 1 : end), weekday);
    }

    /** "Isnin 24/11" where that is a Tuesday: one of the two is a slip, and must be asked about. */
    private Found onWeekday(Found date, DayOfWeek weekday) {
        var agrees = Stream.of(false, true)
            .map(back -> date.day().in(new Day.View(today, back, null)))
            .flatMap(Optional::stream)
            .anyMatch(day -> day.getDayOfWeek() == weekday && day.isAfter(today.minusMonths(SOME_MONTHS)));
        return agrees || date.day().in(new Day.View(today, false, null)).isEmpty()
                ? date
                : new Found(new Day.Impossible(), date.end());
    }

    private int small(int index) {
        return scan.free(index) ? scan.token(index).smallNumber() : -1;
    }

    private boolean sign(int index, String sign) {
        return scan.free(index) && scan.is(index, sign);
    }

    private static Day day(int day, int month, int year) {
        try {
            return new Day.Fixed(LocalDate.of(year < FIRST_YEAR ? year + CENTURY : year, month, day));
        } catch (DateTimeException impossible) {
            return new Day.Impossible();
        }
    }

    private static boolean year(int year, int digits) {
        final var full = 4;
        return digits == full && year >= FIRST_YEAR && year < FIRST_YEAR + 2 * 100 || digits == 2 && year >= 0;
    }

    private int digits(int index) {
        return scan.free(index) && scan.token(index).isNumber() ? scan.token(index).word().length() : 0;
    }

    private Optional<Found> isoDate(int index) {
        final var full = 4;
        var separator = sign(index + 1, "-") ? "-" : "/";
        if (digits(index) != full || !year(small(index), full) || !sign(index + 1, separator)
                || !sign(index + 3, separator)) {
            return Optional.empty();
        }
        var month = small(index + 2);
        var day = small(index + 4);
        return month >= 1 && month <= MONTHS && day >= 1
                ? Optional.of(new Found(day(day, month, small(index)), index + 5))
                : Optional.empty();
    }

    /** 25.11 and 25.11.2026, which arrive as one number. */
    private Optional<Found> dotted(int index) {
        var parts = scan.token(index).isNumber() ? scan.token(index).word().split("\\.", -1) : new String[0];
        if (parts.length < 2 || parts.length > 3 || parts[0].length() > 2 || parts[1].length() > 2
                || parts[0].contains(",")) {
            return Optional.empty();
        }
        var day = Integer.parseInt(parts[0]);
        var month = Integer.parseInt(parts[1]);
        if (day < 1 || day > LAST_DAY || month < 1 || month > MONTHS) {
            return Optional.empty();
        }
        if (parts.length == 2) {
            return unitFollows(index + 1) || itemWord.test(index + 1) || moneyBefore(index)
                    ? Optional.empty()
                    : Optional.of(new Found(new Day.OfMonth(day, month), index + 1));
        }
        final var longestYear = 4;
        return parts[2].length() <= longestYear && year(Integer.parseInt(parts[2]), parts[2].length())
                ? Optional.of(new Found(day(day, month, Integer.parseInt(parts[2])), index + 1))
                : Optional.empty();
    }

    private boolean moneyBefore(int index) {
        return scan.before(index, Concept.RINGGIT) >= 0 || scan.before(index, Concept.PAY) >= 0
                || scan.before(index, Concept.PAYMENT) >= 0;
    }

    /** What makes a number a size, a count or a length instead of a date. */
    private boolean unitFollows(int index) {
        return scan.meansAny(index, Concept.CLASSIFIER, Concept.DAY, Concept.WEEK, Concept.MONTH_UNIT, Concept.SEN,
                Concept.RINGGIT, Concept.PERCENT, Concept.TIMES)
                || index < scan.size()
                        && scan.token(index).glued() && scan.token(index).isWord();
    }

    /** 25/11, 25-11, 25 / 11, with or without a year. */
    private Optional<Found> slashed(int index) {
        var slash = sign(index + 1, "/");
        if (!slash && !sign(index + 1, "-") || digits(index) > 2 || digits(index + 2) > 2) {
            return Optional.empty();
        }
        var day = small(index);
        var month = small(index + 2);
        var partOfWord = index > 0 && scan.token(index).glued() && scan.token(index - 1).isWord();
        if (day < 1 || day > LARGEST_SLIP || month < 1 || month > MONTHS || partOfWord) {
            return Optional.empty();
        }
        // "Khemah 20x20 - 4" and "tower light - 2" are counts.
        if (!slash && !(scan.token(index + 1).glued() && scan.token(index + 2).glued())) {
            return Optional.empty();
        }
        var separator = slash ? "/" : "-";
        if (sign(index + 3, separator) && year(small(index + 4), digits(index + 4))) {
            return Optional.of(new Found(day(day, month, small(index + 4)), index + 5));
        }
        if (scan.free(index + 3) && unitFollows(index + 3) || !slash && (day > LAST_DAY || itemWord.test(index + 3))) {
            return Optional.empty();
        }
        return Optional.of(new Found(day > LAST_DAY ? new Day.Impossible() : new Day.OfMonth(day, month), index + 3));
    }

    /** 5hb, 5hb12, 5hb Dis, 5 haribulan, 28hb ni, 1hb bulan depan. */
    private Optional<Found> dayOfMonth(int index) {
        var day = small(index);
        var end = index + 1 + scan.skip(index + 1, Concept.DAY_OF_MONTH);
        if (day < 1 || end == index + 1) {
            return Optional.empty();
        }
        if (day > LAST_DAY) {
            return Optional.of(new Found(new Day.Impossible(), end));
        }
        var month = small(end);
        if (month >= 1 && month <= MONTHS && scan.token(end).glued()) {
            return Optional.of(new Found(new Day.OfMonth(day, month), end + 1));
        }
        if (sign(end, "/") && small(end + 1) >= 1 && small(end + 1) <= MONTHS) {
            return Optional.of(new Found(new Day.OfMonth(day, small(end + 1)), end + 2));
        }
        var whichMonth = end + scan.skip(end, Concept.MONTH_UNIT);
        if (whichMonth > end && small(whichMonth) >= 1 && small(whichMonth) <= MONTHS) {
            return Optional.of(new Found(new Day.OfMonth(day, small(whichMonth)), whichMonth + 1));
        }
        if (scan.means(whichMonth, Concept.MONTH)) {
            return withYear(day, whichMonth);
        }
        return Optional.of(shifted(day, whichMonth).orElse(new Found(new Day.OfAnyMonth(day, null), end)));
    }

    private Optional<Found> shifted(int day, int index) {
        if (scan.means(index, Concept.THIS)) {
            return Optional.of(new Found(new Day.OfAnyMonth(day, 0), index + scan.skip(index, Concept.THIS)));
        }
        if (scan.means(index, Concept.NEXT)) {
            return Optional.of(new Found(new Day.OfAnyMonth(day, 1), index + scan.skip(index, Concept.NEXT)));
        }
        return scan.means(index, Concept.LAST)
                ? Optional.of(new Found(new Day.OfAnyMonth(day, -1), index + scan.skip(index, Concept.LAST)))
                : Optional.empty();
    }

    private Optional<Found> withYear(int day, int monthIndex) {
        var month = scan.value(monthIndex, Concept.MONTH);
        var end = monthIndex + scan.skip(monthIndex, Concept.MONTH);
        var yearIndex = sign(end, ",") || sign(end, "'") ? end + 1 : end;
        final var full = 4;
        var glued = yearIndex < scan.size() && scan.token(yearIndex).glued();
        if (digits(yearIndex) == full && year(small(yearIndex), full)
                || digits(yearIndex) == 2 && glued && yearIndex > end) {
            return Optional.of(new Found(day(day, month, small(yearIndex)), yearIndex + 1));
        }
        return Optional.of(new Found(
                day > Month.of(month).maxLength() ? new Day.Impossible() : new Day.OfMonth(day, month), end));
    }

    /** 5 Dis, 5th of December 2026, 14april. */
    private Optional<Found> dayThenMonth(int index) {
        var day = small(index);
        if (day < 1 || day > LARGEST_SLIP) {
            return Optional.empty();
        }
        var at = index + 1 + scan.skip(index + 1, Concept.ORDINAL_END);
        at += scan.skip(at, Concept.OF);
        at += scan.skip(at, Concept.MONTH_UNIT);
        return scan.free(at) && scan.means(at, Concept.MONTH) ? withYear(day, at) : Optional.empty();
    }

    /** Dec 5, December 5th, 2026. */
    private Optional<Found> monthThenDay(int index) {
        if (!scan.means(index, Concept.MONTH)) {
            return Optional.empty();
        }
        var at = index + scan.skip(index, Concept.MONTH);
        at += scan.is(at, "the") ? 1 : 0;
        var day = small(at);
        if (day < 1 || day > LAST_DAY || digits(at) > 2) {
            return Optional.empty();
        }
        var end = at + 1 + scan.skip(at + 1, Concept.ORDINAL_END);
        if (end == at + 1 && unitFollows(end)) {
            return Optional.empty();
        }
        final var full = 4;
        var yearIndex = sign(end, ",") ? end + 1 : end;
        var month = scan.value(index, Concept.MONTH);
        return Optional.of(digits(yearIndex) == full && year(small(yearIndex), full)
                ? new Found(day(day, month, small(yearIndex)), yearIndex + 1)
                : new Found(new Day.OfMonth(day, month), end));
    }

    /** The 15th, 15th of next month. */
    private Optional<Found> ordinal(int index) {
        var day = small(index);
        if (day < 1 || day > LAST_DAY || !scan.means(index + 1, Concept.ORDINAL_END)
                || !scan.token(index + 1).glued()) {
            return Optional.empty();
        }
        var end = index + 2;
        var of = end + scan.skip(end, Concept.OF);
        of += scan.is(of, "the") ? 1 : 0;
        var found = scan.means(of + 1, Concept.MONTH_UNIT) ? shifted(day, of) : Optional.<Found>empty();
        return Optional.of(found.map(month -> new Found(month.day(), month.end() + 1))
            .orElse(new Found(new Day.OfAnyMonth(day, null), end)));
    }

    /** "Isnin 23/11", "Sabtu, 5 Dis": the date says it all. */
    private Optional<Found> dateOfWeekday(int index, DayOfWeek weekday) {
        var at = sign(index, ",") || sign(index, "(") || sign(index, ".") || scan.is(index, "the") ? index + 1 : index;
        if (small(at) < 0 && !scan.means(at, Concept.MONTH) && !(scan.free(at) && scan.token(at).isNumber())) {
            return Optional.empty();
        }
        var date = slashed(at).or(() -> dotted(at))
            .or(() -> dayOfMonth(at))
            .or(() -> dayThenMonth(at))
            .or(() -> monthThenDay(at))
            .or(() -> at == index || scan.is(index, "the") ? ordinal(at) : Optional.empty());
        return date
            .map(found -> sign(index, "(") && sign(found.end(), ")")
                    ? new Found(found.day(), found.end() + 1)
                    : found)
            .map(found -> onWeekday(found, weekday));
    }

    private Optional<Found> relative(int index) {
        var at = scan.means(index, Concept.AM_PM) && !scan.means(index, Concept.RELATIVE_DAY) ? index + 1 : index;
        if (!scan.means(at, Concept.RELATIVE_DAY)) {
            return Optional.empty();
        }
        var date = today.plusDays(scan.value(at, Concept.RELATIVE_DAY));
        return Optional.of(new Found(new Day.Fixed(date), at + scan.skip(at, Concept.RELATIVE_DAY)));
    }

    /** In 3 days, 3 days from now, lagi 3 hari, 2 minggu lepas, a week ago. */
    private Optional<Found> counted(int index) {
        var inFront = scan.meansAny(index, Concept.MORE) || scan.is(index, "in") || scan.is(index, "dalam")
                || scan.is(index, "dlm");
        var length = LengthGrammar.at(scan, inFront ? index + 1 : index);
        if (length.isEmpty()) {
            return Optional.empty();
        }
        var end = length.get().end();
        var said = length.get().length();
        if (scan.means(end, Concept.AGO) || scan.is(end, "lepas") || scan.is(end, "lps") || scan.is(end, "lalu")) {
            return Optional
                .of(new Found(new Day.Fixed(moved(said, -1)), end + Math.max(1, scan.skip(end, Concept.AGO))));
        }
        if (inFront) {
            return Optional.of(new Found(new Day.Fixed(moved(said, 1)), end));
        }
        return scan.means(end, Concept.HENCE)
                ? Optional.of(new Found(new Day.Fixed(moved(said, 1)), end + scan.skip(end, Concept.HENCE)))
                : Optional.empty();
    }

    private LocalDate moved(Length length, int direction) {
        var amount = (long) direction * length.amount();
        return switch (length.unit()) {
            case DAY -> today.plusDays(amount);
            case WEEK -> today.plusWeeks(amount);
            case MONTH -> today.plusMonths(amount);
        };
    }

    /** Hujung bulan, end of next month, hujung Disember. */
    private Optional<Found> endOfMonth(int index) {
        var at = index + (scan.is(index, "the") ? 1 : 0);
        if (scan.means(at, Concept.END_OF_MONTH)) {
            var end = at + scan.skip(at, Concept.END_OF_MONTH);
            if (scan.means(end, Concept.MONTH) || small(end) >= 1 && small(end) <= MONTHS && !unitFollows(end + 1)) {
                var month = scan.means(end, Concept.MONTH) ? scan.value(end, Concept.MONTH) : small(end);
                return Optional.of(new Found(new Day.EndOfMonth(Month.of(month), null), end + 1));
            }
            var months = scan.means(end, Concept.NEXT)
                    ? Integer.valueOf(1)
                    : scan.means(end, Concept.THIS)
                            ? Integer.valueOf(0)
                            : scan.means(end, Concept.LAST) ? Integer.valueOf(-1) : null;
            return Optional.of(new Found(new Day.EndOfMonth(null, months), months == null ? end : end + 1));
        }
        if (!scan.means(at, Concept.END_OF)) {
            return Optional.empty();
        }
        var of = at + scan.skip(at, Concept.END_OF);
        if (scan.means(of, Concept.MONTH)) {
            var month = Month.of(scan.value(of, Concept.MONTH));
            return Optional.of(new Found(new Day.EndOfMonth(month, null), of + scan.skip(of, Concept.MONTH)));
        }
        return scan.means(of, Concept.NEXT) && scan.means(of + 1, Concept.MONTH_UNIT)
                ? Optional.of(new Found(new Day.EndOfMonth(null, 1), of + 2))
                : scan.means(of, Concept.THIS) && scan.means(of + 1, Concept.MONTH_UNIT)
                        ? Optional.of(new Found(new Day.EndOfMonth(null, 0), of + 2))
                        : Optional.empty();
    }
}
