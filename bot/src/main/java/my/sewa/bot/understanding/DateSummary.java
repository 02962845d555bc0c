package my.sewa.bot.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** Puts together what a message says about time, and finds what is wrong with it. */
final class DateSummary {
    private final LocalDate today;
    private final boolean back;
    private final boolean extension;
    private final boolean returned;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A summary of pieces.
     *
     * @param back true for what speaks of what has been
     * @param extension true where a length is so much more
     * @param returned true if the last day is said to be that of the return
     */
    DateSummary(LocalDate today, boolean back, boolean extension, boolean returned) {
        this.today = today;
        this.back = back;
        this.extension = extension;
        this.returned = returned;
    }

    DateGrammar.Found of(List<DatePiece> pieces) {
        var dates = combined(pieces);
        if (!dates.stated() && (back || extension) && pieces.stream().anyMatch(DatePiece.Vague.class::isInstance)) {
            problems.add(Problem.INVALID_DATE);
        }
        if (!back) {
            dates.from()
                .filter(from -> from.isBefore(today))
                .or(() -> dates.to().filter(to -> to.isBefore(today)))
                .ifPresent(past -> problems.add(Problem.PAST_DATE));
        }
        if (dates.from().isPresent() && dates.to().filter(dates.from().get()::isAfter).isPresent()) {
            problems.addFirst(Problem.END_BEFORE_START);
        }
        var period = problems.isEmpty() && dates.from().isPresent() && dates.to().isPresent()
                ? Optional.of(new DateRange(dates.from().get(), dates.to().get()))
                : Optional.<DateRange>empty();
        return new DateGrammar.Found(dates, period, problems);
    }

    private Dates combined(List<DatePiece> pieces) {
        var length = pieces.stream()
            .filter(DatePiece.Lasting.class::isInstance)
            .map(DatePiece.Lasting.class::cast)
            .map(DatePiece.Lasting::length)
            .findFirst();
        var more = pieces.stream().anyMatch(piece -> piece instanceof DatePiece.Lasting(_, var added) && added);
        for (var piece : pieces) {
            if (piece instanceof DatePiece.Two(var from, var to)) {
                return range(from, to);
            }
        }
        var all = pieces.stream().filter(DatePiece.One.class::isInstance).map(DatePiece.One.class::cast).toList();
        var meant = all.stream().filter(one -> !one.denied()).toList();
        var single = meant.isEmpty() ? all : meant;
        if (!single.isEmpty()) {
            return days(single, length);
        }
        var whole = pieces.stream()
            .filter(DatePiece.Whole.class::isInstance)
            .map(DatePiece.Whole.class::cast)
            .findFirst();
        if (whole.isPresent() && length.isEmpty()) {
            var range = back ? whole.get().past() : whole.get().range();
            return Dates.startEnd(range.from(), range.to());
        }
        return length.map(more && !extension ? Dates::longer : Dates::length).orElse(Dates.NONE);
    }

    private Dates range(Day from, Day to) {
        var view = new Day.View(today, back, null);
        var start = resolved(from, view);
        var end = start == null ? null : resolved(to, view.endOf(start));
        return start == null || end == null ? Dates.NONE : Dates.startEnd(start, end);
    }

    private @Nullable LocalDate resolved(Day day, Day.View view) {
        var date = day.in(view);
        if (date.isEmpty() && !problems.contains(Problem.INVALID_DATE)) {
            problems.add(Problem.INVALID_DATE);
        }
        return date.orElse(null);
    }

    private Dates days(List<DatePiece.One> single, Optional<Length> length) {
        var last = single.getLast();
        if (single.size() == 2 && single.getFirst().role() == DatePiece.Role.END
                && last.role() == DatePiece.Role.START) {
            // "Sehingga Khamis bermula Isnin".
            return range(last.day(), single.getFirst().day());
        }
        if (single.size() > 1 && last.role() != DatePiece.Role.START
                && single.getFirst().role() != DatePiece.Role.END) {
            var range = range(single.getFirst().day(), last.day());
            var linked = last.role() == DatePiece.Role.END || returned
                    || range.from().isPresent() && range.from().get().plusDays(1).equals(range.to().orElse(null));
            if (linked) {
                return range;
            }
            if (range.from().isPresent() && !range.from().equals(range.to())) {
                // Two days with nothing between them to say how they belong together.
                problems.add(Problem.INVALID_DATE);
                return Dates.NONE;
            }
        }
        var chosen = single.getFirst();
        var date = resolved(chosen.day(), new Day.View(today, back, null));
        if (date == null) {
            return length.map(Dates::length).orElse(Dates.NONE);
        }
        if (length.isPresent() && chosen.role() != DatePiece.Role.END) {
            return Dates.startLength(date, length.get());
        }
        return switch (chosen.role()) {
            case START -> Dates.start(date);
            case END -> Dates.end(date);
            case NONE -> Dates.day(date);
        };
    }
}
