package my.sewa.bot.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import my.sewa.domain.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** Reads every date, range and length of a message into one {@link Dates}. */
final class DateGrammar {
    /** What a message says about time, and what is wrong with it. */
    record Found(Dates dates, Optional<DateRange> period, List<Problem> problems) {}

    private record Ending(DatePiece piece, int end) {}

    private static final int LAST_DAY = 31;

    private final Scan scan;
    private final LocalDate today;
    private final boolean extension;
    private final DayGrammar days;
    private final PeriodGrammar periods;
    private final List<DatePiece> pieces = new ArrayList<>();
    private int first;
    private int last;
    private @Nullable DatePiece denied;
    /** True if the last day is said to be that of the return: "hantar 1/12 ambil 5/12". */
    private boolean returned;

    /**
     * A reader of dates.
     *
     * @param extension true where "3 hari lagi" is three more days, not the day in three days
     * @param monthsAlone true where the name of a month alone is a period ("laporan Oktober")
     */
    DateGrammar(Scan scan, LocalDate today, boolean extension, boolean monthsAlone,
            IntPredicate itemWord) {
        this.scan = scan;
        this.today = today;
        this.extension = extension;
        this.days = new DayGrammar(scan, today, itemWord);
        this.periods = new PeriodGrammar(scan, today, monthsAlone);
    }

    /** Claims all there is. */
    void read() {
        for (var i = 0; i < scan.size(); i++) {
            var found = scan.free(i) ? piece(i) : Optional.<Ending>empty();
            if (found.isPresent()) {
                var piece = found.get().piece() instanceof DatePiece.Until until
                        ? ending(until, i)
                        : found.get().piece();
                var corrected = !pieces.isEmpty() && scan.takenBack(last, i);
                returned = !pieces.isEmpty() && (scan.before(i, Concept.GIVE_BACK) >= 0
                        || scan.before(i, Concept.HAND_OVER) >= 0);
                if (corrected) {
                    scan.forget(first, last);
                    correct(piece);
                } else {
                    pieces.add(piece);
                }
                if (piece instanceof DatePiece.Whole && scan.denied(i)) {
                    denied = piece;
                }
                first = i;
                last = found.get().end();
                scan.claim(i, found.get().end(),
                        piece instanceof DatePiece.Lasting ? Span.Kind.DURATION : Span.Kind.DATE, "");
                i = found.get().end() - 1;
            }
        }
        if (pieces.stream().filter(DatePiece.Whole.class::isInstance).count() > 1) {
            // "Bukan November, Oktober".
            pieces.remove(denied);
        }
    }

    /** "Oktober hingga November" is one period; elsewhere the end of a period is a day. */
    private DatePiece ending(DatePiece.Until until, int start) {
        if (!pieces.isEmpty() && last == start && pieces.getLast() instanceof DatePiece.Whole from
                && !until.past().to().isBefore(from.past().from())) {
            pieces.removeLast();
            return through(from, until);
        }
        return new DatePiece.One(new Day.Fixed(until.range().to()), DatePiece.Role.END, false);
    }

    /** "Sampai rabu eh khamis", "esok eh lusa", "2 minggu eh 3 minggu". */
    private void correct(DatePiece piece) {
        var was = pieces.getLast();
        if (was instanceof DatePiece.Lasting != piece instanceof DatePiece.Lasting) {
            pieces.add(piece);
            return;
        }
        pieces.removeLast();
        pieces.add(switch (piece) {
            case DatePiece.One(var day, var role, _) when was instanceof DatePiece.Two(var from, var to) ->
                role == DatePiece.Role.START ? new DatePiece.Two(day, to) : new DatePiece.Two(from, day);
            case DatePiece.One(var day, var role, var denied) when was instanceof DatePiece.One one ->
                new DatePiece.One(day, role == DatePiece.Role.NONE ? one.role() : role, denied);
            default -> piece;
        });
    }

    LocalDate today() {
        return today;
    }

    boolean anyDay() {
        return pieces.stream().anyMatch(piece -> !(piece instanceof DatePiece.Lasting));
    }

    boolean anyRange() {
        return pieces.stream().anyMatch(piece -> piece instanceof DatePiece.Two || piece instanceof DatePiece.Whole);
    }

    boolean anyLength() {
        return pieces.stream().anyMatch(DatePiece.Lasting.class::isInstance);
    }

    /** True for a length said to be added: "2 more weeks". */
    boolean longer() {
        return pieces.stream().anyMatch(piece -> piece instanceof DatePiece.Lasting(_, var more) && more);
    }

    /**
     * What it all comes to.
     *
     * @param back true for reports, statements, payments and returns, which speak of what has been
     */
    Found found(boolean back) {
        return new DateSummary(today, back, extension, returned).of(pieces);
    }

    /** A piece with the words that lead to it: from, until, on, for. */
    private Optional<Ending> piece(int index) {
        var role = DatePiece.Role.NONE;
        var at = index;
        for (var more = true; more && scan.free(at);) {
            more = false;
            if (scan.meansAny(at, Concept.FROM, Concept.START, Concept.BETWEEN)) {
                at += Math.max(scan.skip(at, Concept.START),
                        Math.max(scan.skip(at, Concept.FROM), scan.skip(at, Concept.BETWEEN)));
                role = DatePiece.Role.START;
                more = true;
            } else if (scan.meansAny(at, Concept.UNTIL, Concept.TO) && !scan.means(at, Concept.LAST)) {
                // "Tukar tarikh ke 28/11" moves the date; "extend to 28/11" ends then.
                var moved = !scan.means(at, Concept.UNTIL) && role != DatePiece.Role.END
                        && (scan.before(at, Concept.DATE) >= 0 || scan.before(at, Concept.CHANGE) >= 0);
                at += Math.max(scan.skip(at, Concept.UNTIL), scan.skip(at, Concept.TO));
                role = moved ? DatePiece.Role.NONE : DatePiece.Role.END;
                more = true;
            } else if (scan.meansAny(at, Concept.AT, Concept.DATE, Concept.FOR) || scan.is(at, "the")) {
                at += Math.max(1, Math.max(scan.skip(at, Concept.DATE),
                        Math.max(scan.skip(at, Concept.AT), scan.skip(at, Concept.FOR))));
                more = true;
            }
        }
        if (scan.is(at, "kelmarin") && scan.free(at)) {
            // Yesterday to some, the day before to others.
            return Optional.of(new Ending(new DatePiece.Vague(), at + 1));
        }
        if (scan.means(at, Concept.WEEKDAY) && scan.before(at, Concept.PER) >= 0) {
            // "Setiap Isnin": more than one day, and no hire of ours.
            return Optional.of(new Ending(new DatePiece.Vague(), at + scan.skip(at, Concept.WEEKDAY)));
        }
        var found = bare(at, role);
        // "In 3 days" and "the day after tomorrow" need the word that was just passed over.
        return at > index ? bare(index, role).filter(whole -> whole.end() >= at(found)).or(() -> found) : found;
    }

    private static int at(Optional<Ending> found) {
        return found.map(Ending::end).orElse(0);
    }

    private Optional<Ending> bare(int index, DatePiece.Role role) {
        if (!scan.free(index)) {
            return Optional.empty();
        }
        return shared(index).or(() -> rangeOrDay(index, role))
            .or(() -> whole(index, role))
            .or(() -> lasting(index));
    }

    /** Two days with one month between them: 1-3 dis, 24-26hb, 1 hingga 5 Disember, 5 & 6 dis. */
    private Optional<Ending> shared(int index) {
        var day = scan.token(index).smallNumber();
        if (day < 1 || day > LAST_DAY || scan.token(index).word().length() > 2) {
            return Optional.empty();
        }
        var at = index + 1;
        at += Math.max(scan.skip(at, Concept.ORDINAL_END), scan.skip(at, Concept.DAY_OF_MONTH));
        var link = link(at, true);
        if (link == at || at == index + 1 && fullDate(index)) {
            return Optional.empty();
        }
        var second = link + (scan.is(link, "the") ? 1 : 0);
        var last = scan.free(second) && scan.token(second).isNumber()
                ? days.at(second)
                : Optional.<DayGrammar.Found>empty();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        var first = companion(day, last.get().day(),
                scan.meansAny(at, Concept.AND) && scan.before(index, Concept.BETWEEN) < 0);
        return first.map(from -> new Ending(new DatePiece.Two(from, last.get().day()), last.get().end()));
    }

    /** 25-11-2026 is one day, not a range. */
    private boolean fullDate(int index) {
        return days.at(index).filter(found -> found.end() - index >= 5).isPresent()
                && !scan.is(index + 3, "/");
    }

    /** The first day of a range whose last day brought the month. */
    private static Optional<Day> companion(int day, Day last, boolean mustFollow) {
        return switch (last) {
            case Day.OfMonth(var end, var month) when mustFollow && end != day + 1 -> Optional.empty();
            case Day.OfMonth(var end, var month) -> Optional
                .of(new Day.OfMonth(day, day <= end ? month : month == 1 ? 12 : month - 1));
            case Day.OfAnyMonth(var end, var months) when mustFollow && end != day + 1 -> Optional.empty();
            case Day.OfAnyMonth(_, var months) -> Optional.of(new Day.OfAnyMonth(day, months));
            case Day.Fixed(var date) -> {
                var month = day <= date.getDayOfMonth() ? date : date.minusMonths(1);
                yield Optional.of(day <= month.lengthOfMonth()
                        ? new Day.Fixed(month.withDayOfMonth(day))
                        : new Day.Impossible());
            }
            case Day.Impossible _ -> Optional.of(last);
            case Day.OfWeek _, Day.EndOfMonth _ -> Optional.empty();
        };
    }

    /** The token after a word or sign that links two ends of a range; the same index if there is none. */
    private int link(int index, boolean withAnd) {
        if (!scan.free(index)) {
            return index;
        }
        if (scan.is(index, "-")) {
            return index + 1 + (scan.is(index + 1, "-") || scan.is(index + 1, ">") ? 1 : 0);
        }
        var words = Math.max(scan.skip(index, Concept.UNTIL), scan.skip(index, Concept.TO));
        if (words == 0 && withAnd) {
            words = scan.skip(index, Concept.AND);
        }
        return index + words;
    }

    private Optional<Ending> rangeOrDay(int index, DatePiece.Role role) {
        var first = days.at(index);
        if (first.isEmpty() || (extension || scan.before(index, Concept.ADD) >= 0) && threeMoreDays(index)) {
            return Optional.empty();
        }
        var end = first.get().end();
        var between = scan.before(index, Concept.BETWEEN) >= 0 || consecutive(first.get());
        var link = link(end, between);
        if (link > end) {
            var second = link + (scan.is(link, "the") ? 1 : 0);
            var last = days.at(second).or(() -> sameMonth(index, first.get(), second)).or(() -> now(second));
            if (last.isPresent()) {
                return Optional
                    .of(new Ending(new DatePiece.Two(first.get().day(), last.get().day()), last.get().end()));
            }
        }
        var denied = scan.denied(index) || scan.is(index - 1, "of")
                && scan.is(index - 2, "instead");
        var said = saidAfter(end);
        return Optional.of(new Ending(
                new DatePiece.One(first.get().day(), said == DatePiece.Role.NONE ? role : said, denied), end));
    }

    /** "7 dec for the end date", "1/12 as the start". */
    private DatePiece.Role saidAfter(int end) {
        final var farthest = 5;
        var at = end;
        while (at < end + farthest && scan.free(at) && (scan.meansAny(at, Concept.FOR, Concept.PARTICLE)
                || scan.is(at, "as") || scan.is(at, "instead") || scan.is(at, "sebagai"))) {
            at++;
        }
        if (at == end || !scan.free(at)) {
            return DatePiece.Role.NONE;
        }
        var lastDay = scan.is(at, "end") || scan.is(at, "tarikh") && scan.means(at, Concept.UNTIL);
        return lastDay ? DatePiece.Role.END : scan.is(at, "start") ? DatePiece.Role.START : DatePiece.Role.NONE;
    }

    /** "5/12 dan 6/12" is two days in a row; "5/12 dan 9/12" is not a range. */
    private boolean consecutive(DayGrammar.Found first) {
        var second = scan.means(first.end(), Concept.AND)
                ? days.at(first.end() + scan.skip(first.end(), Concept.AND))
                : Optional.<DayGrammar.Found>empty();
        var view = new Day.View(today, false, null);
        var from = first.day().in(view);
        return from.isPresent() && second.flatMap(found -> found.day().in(view.endOf(from.get())))
            .filter(from.get().plusDays(1)::equals)
            .isPresent();
    }

    /** "Dari 1/10 sampai sekarang". */
    private Optional<DayGrammar.Found> now(int index) {
        var now = scan.free(index) && (scan.is(index, "now") || scan.is(index, "sekarang"));
        return now ? Optional.of(new DayGrammar.Found(new Day.Fixed(today), index + 1)) : Optional.empty();
    }

    /** Dec 1-3, December 5 to 7. */
    private Optional<DayGrammar.Found> sameMonth(int index, DayGrammar.Found first, int second) {
        if (!scan.means(index, Concept.MONTH) || !(first.day() instanceof Day.OfMonth(var from, var month))) {
            return Optional.empty();
        }
        var day = scan.free(second) ? scan.token(second).smallNumber() : -1;
        return day > from && day <= LAST_DAY
                ? Optional.of(new DayGrammar.Found(new Day.OfMonth(day, month), second + 1))
                : Optional.empty();
    }

    private boolean threeMoreDays(int index) {
        return LengthGrammar.at(scan, index).isPresent()
                || scan.means(index, Concept.MORE) && LengthGrammar.at(scan, index + 1).isPresent();
    }

    /** "Sampai hujung minggu" ends with it, "mula minggu depan" begins with it. */
    private Optional<Ending> whole(int index, DatePiece.Role role) {
        return periods.at(index).map(found -> {
            var range = found.range();
            DatePiece piece = switch (role) {
                case NONE -> new DatePiece.Whole(range, found.past());
                case START -> new DatePiece.One(new Day.Fixed(range.from()), role, false);
                case END -> new DatePiece.Until(range, found.past());
            };
            return new Ending(vague(index) ? new DatePiece.Vague() : piece, found.end());
        });
    }

    /** Said in November, the coming October is too late to begin with. */
    private static DatePiece.Whole through(DatePiece.Whole from, DatePiece.Until to) {
        var past = new DateRange(from.past().from(), to.past().to());
        var coming = from.range().from().isAfter(to.range().to())
                ? past
                : new DateRange(from.range().from(), to.range().to());
        return new DatePiece.Whole(coming, past);
    }

    private boolean vague(int index) {
        var at = index - (scan.is(index - 1, "the") ? 1 : 0);
        return scan.before(at, Concept.START_OF) >= 0 || scan.before(at, Concept.MIDDLE_OF) >= 0
                || scan.before(at, Concept.END_OF) >= 0;
    }

    private Optional<Ending> lasting(int index) {
        var added = scan.before(index, Concept.ADD) >= 0;
        var before = (extension || added) && scan.means(index, Concept.MORE);
        return LengthGrammar.at(scan, index)
            .or(() -> before ? LengthGrammar.at(scan, index + 1) : Optional.empty())
            .map(found -> {
                var after = (extension || added) && scan.means(found.end(), Concept.MORE);
                return new Ending(
                        new DatePiece.Lasting(found.length(), added || before || after || scan.is(index + 1, "more")),
                        found.end() + (after ? 1 : 0));
            });
    }
}
