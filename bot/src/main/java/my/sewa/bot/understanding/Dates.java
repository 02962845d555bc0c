package my.sewa.bot.understanding;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The days a message speaks of, and in which way, because a later correction depends on it: when only the start
 * moves, a stay said as start and length keeps its length, one said as start and end keeps its end.
 *
 * @param from first day
 * @param to last day, included; before {@code from} only together with {@link Problem#END_BEFORE_START}
 * @param length what was said as a length; kept beside {@code to} when the start was known
 */
public record Dates(Shape shape, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Length> length) {
    public enum Shape {
        /** Nothing said. */
        NONE,
        /** One day: {@code from} equals {@code to}. */
        DAY,
        /** A first and a last day. */
        START_END,
        /** A first day and a length; {@code to} follows from them. */
        START_LENGTH,
        /** Only a length. */
        LENGTH,
        /** Said to be the start, and nothing else: "start 3 dec". */
        START,
        /** Said to be the end, and nothing else: "until 10 dec". */
        END,
        /** So much longer than was said before: "tambah 2 hari". */
        LONGER
    }

    public static final Dates NONE = new Dates(Shape.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    public static Dates day(LocalDate day) {
        return new Dates(Shape.DAY, Optional.of(day), Optional.of(day), Optional.empty());
    }

    public static Dates startEnd(LocalDate from, LocalDate to) {
        return new Dates(Shape.START_END, Optional.of(from), Optional.of(to), Optional.empty());
    }

    public static Dates startLength(LocalDate from, Length length) {
        return new Dates(Shape.START_LENGTH, Optional.of(from), Optional.of(length.endFrom(from)), Optional.of(length));
    }

    public static Dates length(Length length) {
        return new Dates(Shape.LENGTH, Optional.empty(), Optional.empty(), Optional.of(length));
    }

    public static Dates start(LocalDate from) {
        return new Dates(Shape.START, Optional.of(from), Optional.empty(), Optional.empty());
    }

    public static Dates end(LocalDate to) {
        return new Dates(Shape.END, Optional.empty(), Optional.of(to), Optional.empty());
    }

    public static Dates longer(Length length) {
        return new Dates(Shape.LONGER, Optional.empty(), Optional.empty(), Optional.of(length));
    }

    public boolean stated() {
        return shape != Shape.NONE;
    }

    /**
     * These dates as changed by what was said later.
     *
     * @param later may move the start, the end or the length alone; anything complete replaces these dates
     */
    public Dates changedBy(Dates later) {
        return switch (later.shape) {
            case NONE -> this;
            case START -> startMovedTo(later.from.orElseThrow());
            case END -> from.map(start -> startEnd(start, later.to.orElseThrow())).orElse(later);
            case LENGTH -> from.map(start -> startLength(start, later.length.orElseThrow())).orElse(later);
            case DAY -> shape == Shape.LENGTH
                    ? startLength(later.from.orElseThrow(), length.orElseThrow())
                    : shape == Shape.END ? startMovedTo(later.from.orElseThrow()) : later;
            case START_END, START_LENGTH -> later;
            case LONGER -> longerBy(later.length.orElseThrow());
        };
    }

    private Dates longerBy(Length more) {
        return switch (shape) {
            case DAY, START_END, START_LENGTH -> startEnd(from.orElseThrow(),
                    more.endFrom(to.orElseThrow().plusDays(1)));
            case LENGTH -> length(Length.days(length.orElseThrow().days() + more.days()));
            case END -> end(more.endFrom(to.orElseThrow().plusDays(1)));
            case NONE, START, LONGER -> from.map(start -> startLength(start, more)).orElse(length(more));
        };
    }

    private Dates startMovedTo(LocalDate start) {
        return switch (shape) {
            case LENGTH, START_LENGTH -> startLength(start, length.orElseThrow());
            case START_END, END -> to.filter(end -> !end.isBefore(start))
                .map(end -> startEnd(start, end))
                .orElse(day(start));
            case DAY -> day(start);
            case NONE, START, LONGER -> start(start);
        };
    }

    /** As people are shown what was read: {@code 2026-11-25..2026-11-29}, {@code 5 days}. */
    @Override
    public String toString() {
        var days = from.map(LocalDate::toString).orElse("") + (from.equals(to)
                ? ""
                : ".." + to.map(LocalDate::toString)
                    .orElse(""));
        return from.isEmpty() && to.isEmpty()
                ? length.map(said -> said.amount() + " " + said.unit().name().toLowerCase(Locale.ROOT)).orElse("")
                : days;
    }
}
