package my.sewa.bot.dialogue;

import java.util.Optional;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Frame;
import my.sewa.bot.understanding.Slots;

/** One of several options is taken, by tap, number or title. */
final class Picking {
    private final Skills skills;

    Picking(Skills skills) {
        this.skills = skills;
    }

    /** What a frame states; the number it chose stands for the option of that place. */
    Slots said(Exchange exchange, Request request, Frame frame) {
        var need = skills.next(exchange.visit, request);
        return frame.chosen()
            .filter(number -> number <= Asking.options(need).size())
            .map(number -> option(need, number, request))
            .orElse(frame.slots());
    }

    /** What picking that number states, from 1; one more than there are options leaves an unknown item out. */
    Optional<Slots> picked(Exchange exchange, Request request, int number) {
        var need = skills.next(exchange.visit, request);
        int options = Asking.options(need).size();
        if (need instanceof Need.UnknownItem(var spoken, _) && number == options + 1) {
            return Optional.of(Stating.leaveOut(spoken));
        }
        return number <= options ? Optional.of(option(need, number, request)) : Optional.empty();
    }

    /** The number of an option that reading alone would not know: nearest names, and leaving out. */
    Optional<Integer> typed(Exchange exchange, Request request, String text) {
        return switch (skills.next(exchange.visit, request)) {
            case Need.UnknownItem need -> typed(exchange, request, need, text);
            case Need.UnknownCustomer need -> typed(exchange, request, need, text);
            case Need.Which _, Need.Wrong _, Need.Refused _, Need.Impossible _, Need.Missing _, Need.Confirmation _ ->
                Optional.empty();
        };
    }

    private static Optional<Integer> typed(Exchange exchange, Request request, Need need, String text) {
        var titles = Choices.titles(Asking.choices(exchange.visit, need, request));
        return Choices.typed(text, titles).map(place -> place + 1);
    }

    private static Slots option(Need need, int number, Request request) {
        String code = Asking.options(need).get(number - 1);
        return switch (need) {
            case Need.Which(var kind, var spoken, _) -> Stating.chosen(kind, code, spoken, request.tenant());
            case Need.UnknownItem(var spoken, _) ->
                Stating.chosen(Ambiguity.Kind.ITEM, code, spoken, request.tenant());
            case Need.UnknownCustomer _ -> Stating.chosen(Ambiguity.Kind.CUSTOMER, code, "", request.tenant());
            case Need.Wrong _, Need.Refused _, Need.Impossible _, Need.Missing _, Need.Confirmation _ ->
                throw new IllegalStateException("nothing to pick from");
        };
    }
}
