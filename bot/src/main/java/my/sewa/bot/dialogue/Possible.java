package my.sewa.bot.dialogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.sewa.bot.dialogue.Draft.Value;
import my.sewa.bot.understanding.Dates;
import my.sewa.bot.understanding.Problem;
import my.sewa.bot.understanding.Slots;

/** What of a message may enter a draft: what cannot be done stays out until it is said again. */
final class Possible {
    static final Set<Problem> OF_DATES = EnumSet.of(Problem.PAST_DATE, Problem.END_BEFORE_START,
            Problem.INVALID_DATE);

    private Possible() {}

    static Slots of(Step step) {
        var said = step.said();
        if (step.wrong().stream().anyMatch(OF_DATES::contains)) {
            // An end that comes too early leaves the start as it was said.
            var start = step.wrong().contains(Problem.END_BEFORE_START) && !step.wrong().contains(Problem.PAST_DATE)
                    ? said.dates().from().map(Dates::start)
                    : Optional.<Dates>empty();
            said = Merged.withDates(said, start.orElse(Dates.NONE));
        }
        if (step.wrong().contains(Problem.UNKNOWN_REF)) {
            said = Merged.withRefs(said, List.of());
        }
        return said;
    }

    /** Whether what was said later does away with a problem. */
    static boolean settles(Problem problem, Slots later) {
        return switch (problem) {
            case PAST_DATE, END_BEFORE_START, INVALID_DATE -> later.dates().stated();
            case BAD_QTY -> later.lines().stream().anyMatch(line -> line.quantity().isPresent());
            case UNKNOWN_ITEM -> !later.lines().isEmpty();
            case UNKNOWN_CUSTOMER -> later.customer().isPresent();
            case UNKNOWN_REF -> later.ref().isPresent();
            case ZERO_AMOUNT, ODD_AMOUNT -> later.amount().isPresent() || later.discount().isPresent()
                    || later.deposit().isPresent()
                    || later.delivery().isPresent()
                    || later.lines().stream().anyMatch(line -> line.rate().isPresent());
        };
    }

    static Set<Value> valuesOf(Slots said) {
        var values = EnumSet.noneOf(Value.class);
        addIf(values, Value.CUSTOMER, said.customer());
        addIf(values, Value.DISCOUNT, said.discount());
        addIf(values, Value.DEPOSIT, said.deposit());
        addIf(values, Value.DELIVERY, said.delivery());
        addIf(values, Value.REF, said.ref());
        if (!said.lines().isEmpty()) {
            values.add(Value.LINES);
        }
        if (said.dates().stated()) {
            values.add(Value.DATES);
        }
        return values;
    }

    private static void addIf(Set<Value> values, Value value, Optional<?> said) {
        if (said.isPresent()) {
            values.add(value);
        }
    }
}
