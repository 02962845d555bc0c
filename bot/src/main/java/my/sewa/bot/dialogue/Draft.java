package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Problem;
import my.sewa.bot.understanding.Slots;

/**
 * All that has been said about a request, taken together.
 *
 * @param slots the values as they stand; what was ambiguous or impossible is left out
 * @param unclear words for a customer or a document that still fit several
 * @param wrong what still has to be said again
 * @param refused the message that could not be taken as it was, if something is wrong
 * @param origins which message set each value, by the value's name
 */
public record Draft(Slots slots, List<Ambiguity> unclear, Set<Problem> wrong, Optional<Slots> refused,
        Map<Value, String> origins) {
    /** The parts of a draft that people speak of. */
    public enum Value {
        CUSTOMER, LINES, DATES, DISCOUNT, DEPOSIT, DELIVERY, REF, OTHER
    }

    static final Draft EMPTY = new Draft(Merged.NOTHING, List.of(), Set.of(), Optional.empty(), Map.of());

    public Draft {
        unclear = List.copyOf(unclear);
        wrong = Set.copyOf(wrong);
        origins = Map.copyOf(origins);
    }

    /** The steps taken together, oldest first. */
    public static Draft of(List<Step> steps) {
        var draft = EMPTY;
        for (Step step : steps) {
            draft = draft.with(step);
        }
        return draft;
    }

    /** Two steps that give the same draft as one. */
    static Step asOneStep(Step first, Step second) {
        var draft = of(List.of(first, second));
        return new Step(second.origin(), draft.slots, draft.unclear, List.copyOf(draft.wrong));
    }

    private Draft with(Step step) {
        var said = Possible.of(step);
        var left = EnumSet.noneOf(Problem.class);
        wrong.stream().filter(problem -> !Possible.settles(problem, said)).forEach(left::add);
        if (step.wrong().stream().anyMatch(Possible.OF_DATES::contains)) {
            // What was wrong with the dates before is said again of these, if it still is.
            left.removeAll(Possible.OF_DATES);
        }
        left.addAll(step.wrong());
        var set = new HashMap<>(origins);
        Possible.valuesOf(said).forEach(value -> set.put(value, step.origin()));
        var refusedNow = step.wrong().isEmpty() ? refused.filter(_ -> !left.isEmpty()) : Optional.of(step.said());
        return new Draft(Merged.of(slots, said), unclearAfter(step, said), left, refusedNow, set);
    }

    private List<Ambiguity> unclearAfter(Step step, Slots said) {
        var left = new ArrayList<Ambiguity>();
        unclear.stream().filter(open -> !isSettled(open, said)).forEach(left::add);
        step.unclear().stream().filter(open -> open.kind() != Ambiguity.Kind.ITEM).forEach(open -> {
            left.removeIf(earlier -> earlier.kind() == open.kind());
            left.add(open);
        });
        return left;
    }

    private static boolean isSettled(Ambiguity open, Slots said) {
        return switch (open.kind()) {
            case CUSTOMER -> said.customer().isPresent();
            case REF -> said.ref().isPresent();
            case ITEM -> true; // kept in the line itself
        };
    }

    /** The first line whose words still fit several items. */
    public Optional<Line> unclearLine() {
        return slots.lines().stream().filter(line -> line.sku().isEmpty() && !line.candidates().isEmpty()).findFirst();
    }
}
