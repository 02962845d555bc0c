package my.sewa.bot.understanding;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads days of the week: Isnin, this Friday, Sabtu depan, next week Monday, Isnin 23/11. */
final class WeekdayGrammar {
    private final Scan scan;
    private final BiFunction<Integer, DayOfWeek, Optional<DayGrammar.Found>> dateAfter;

    /**
     * A reader of weekdays.
     *
     * @param dateAfter reads the date that may follow: "Isnin 23/11" is the 23rd, if that is a Monday
     */
    WeekdayGrammar(Scan scan, BiFunction<Integer, DayOfWeek, Optional<DayGrammar.Found>> dateAfter) {
        this.scan = scan;
        this.dateAfter = dateAfter;
    }

    /** The day that starts at a token. */
    Optional<DayGrammar.Found> at(int index) {
        var at = index;
        if (scan.means(at, Concept.DAY) && scan.means(at + 1, Concept.WEEKDAY)) {
            at++;
        }
        var weekFirst = scan.means(at, Concept.WEEK) && scan.means(at + 1, Concept.NEXT)
                || scan.means(at, Concept.NEXT) && scan.means(at + 1, Concept.WEEK);
        var lastFirst = scan.means(at, Concept.LAST) && scan.means(at + 1, Concept.WEEK);
        var before = which(at);
        var named = weekFirst || lastFirst ? at + 2 : before.isPresent() ? at + 1 : at;
        named += scan.means(named, Concept.DAY) && scan.means(named + 1, Concept.WEEKDAY) ? 1 : 0;
        if (!scan.free(named) || !scan.means(named, Concept.WEEKDAY)) {
            return Optional.empty();
        }
        var day = DayOfWeek.of(scan.value(named, Concept.WEEKDAY));
        var end = named + scan.skip(named, Concept.WEEKDAY);
        var explicit = dateAfter.apply(end, day);
        if (explicit.isPresent()) {
            return explicit;
        }
        if (scan.is(end, "after") && scan.means(end + 1, Concept.NEXT)) {
            return Optional.of(new DayGrammar.Found(new Day.Impossible(), end + 2));
        }
        if (lastFirst) {
            return Optional.of(new DayGrammar.Found(new Day.OfWeek(day, Day.OfWeek.Which.LAST_WEEK), end));
        }
        if (weekFirst) {
            return Optional.of(new DayGrammar.Found(new Day.OfWeek(day, Day.OfWeek.Which.NEXT_WEEK), end));
        }
        var from = scan.is(end, "from") && scan.means(end + 1, Concept.LAST) ? 1 : 0;
        var of = end + from + scan.skip(end, Concept.OF);
        var week = of + scan.skip(of, Concept.WEEK);
        var after = which(week);
        var malay = week > of && after.isPresent();
        if (malay || after.isPresent() && scan.means(of + 1, Concept.WEEK)) {
            var which = after.get() == Day.OfWeek.Which.COMING ? Day.OfWeek.Which.THIS_WEEK : after.get();
            return Optional.of(new DayGrammar.Found(new Day.OfWeek(day, which), malay ? week + 1 : of + 2));
        }
        if (after.isPresent()) {
            return Optional.of(new DayGrammar.Found(new Day.OfWeek(day, after.get()), week + 1));
        }
        return Optional.of(new DayGrammar.Found(new Day.OfWeek(day, before.orElse(Day.OfWeek.Which.COMING)), end));
    }

    private Optional<Day.OfWeek.Which> which(int index) {
        if (scan.means(index, Concept.NEXT)) {
            return Optional.of(Day.OfWeek.Which.NEXT_WEEK);
        }
        if (scan.means(index, Concept.THIS) || scan.means(index, Concept.FOLLOWING)) {
            return Optional.of(Day.OfWeek.Which.COMING);
        }
        return scan.means(index, Concept.LAST) ? Optional.of(Day.OfWeek.Which.LAST_WEEK) : Optional.empty();
    }
}
