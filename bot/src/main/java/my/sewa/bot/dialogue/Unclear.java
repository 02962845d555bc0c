package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Problem;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.catalogue.Sku;

/** What has to be settled in a draft of any kind before anything can be asked of it. */
public final class Unclear {
    private Unclear() {}

    /** What cannot be done comes first, then what fits several, then what fits nothing. */
    public static Optional<Need> in(Visit visit, Draft draft) {
        var wrong = draft.wrong().stream().filter(problem -> problem != Problem.UNKNOWN_ITEM).sorted().toList();
        if (wrong.equals(List.of(Problem.UNKNOWN_CUSTOMER))) {
            return Optional.of(unknownCustomer(visit, draft.refused().orElse(draft.slots())));
        }
        if (!wrong.isEmpty()) {
            return Optional.of(new Need.Wrong(wrong, draft.refused().orElse(draft.slots())));
        }
        if (!draft.unclear().isEmpty()) {
            var open = draft.unclear().getFirst();
            return Optional.of(new Need.Which(open.kind(), open.spoken(), open.candidates()));
        }
        return draft.unclearLine()
            .<Need>map(line -> new Need.Which(Ambiguity.Kind.ITEM, line.spoken(),
                    line.candidates().stream().map(Sku::code).toList()))
            .or(() -> unknownItem(visit, draft));
    }

    private static Need unknownCustomer(Visit visit, Slots said) {
        String spoken = said.customerSpoken().orElse("");
        var nearest = spoken.isEmpty() ? List.<String>of() : Nearest.customers(spoken, visit);
        return nearest.isEmpty()
                ? new Need.Wrong(List.of(Problem.UNKNOWN_CUSTOMER), said)
                : new Need.UnknownCustomer(spoken, nearest);
    }

    private static Optional<Need> unknownItem(Visit visit, Draft draft) {
        return draft.slots()
            .lines()
            .stream()
            .filter(line -> line.sku().isEmpty() && !line.spoken().isEmpty())
            .findFirst()
            .<Need>map(line -> new Need.UnknownItem(line.spoken(), Nearest.items(line.spoken(), visit)))
            .or(() -> Optional.of(draft)
                .filter(said -> said.wrong().contains(Problem.UNKNOWN_ITEM))
                .map(said -> new Need.Wrong(List.of(Problem.UNKNOWN_ITEM), said.refused().orElse(said.slots()))));
    }
}
