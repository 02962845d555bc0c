package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Frame;
import my.sewa.bot.understanding.Slots;

/** Questions of staff: answered at once, unless it has to be asked first what they are about. */
final class Inquiring {
    static final String MORE = "more";

    private final Skills skills;

    Inquiring(Skills skills) {
        this.skills = skills;
    }

    void ask(Exchange exchange, Frame frame) {
        var visit = exchange.visit;
        var step = new Step(visit.cause(), said(exchange, frame), frame.ambiguities(), frame.problems());
        var request = Request.begin(visit.cause(), visit.company().id(), frame.intent(), step, visit.now());
        if (skills.next(visit, request) instanceof Need.Confirmation) {
            answer(exchange, request, Optional.empty());
        } else {
            exchange.requests.addFirst(request);
            exchange.show = true;
        }
    }

    private static Slots said(Exchange exchange, Frame frame) {
        return frame.ambiguities().isEmpty() ? exchange.about(frame.intent(), frame.slots()) : frame.slots();
    }

    void answer(Exchange exchange, Request request, Optional<String> after) {
        var visit = exchange.visit;
        var slots = request.draft().slots();
        var answer = skills.inquiry(request.intent()).orElseThrow().answer(visit, slots, after);
        exchange.tell(answer.text());
        exchange.offer(answer.choices());
        answer.about().ifPresent(quotation -> exchange.last = Optional.of(Mentioned.of(quotation)));
        exchange.listing = answer.next()
            .map(next -> new Listing(visit.cause(), 1, visit.company().id(), request.intent(), slots, next));
        if (exchange.listing.isPresent()) {
            exchange.offer(List.of(Choices.button(exchange.words().say("choice.more"), MORE, visit.cause(), 1)));
        }
        exchange.end(request, Ended.How.ANSWERED);
    }

    /** The next part of the list shown last. */
    void more(Exchange exchange) {
        var visit = exchange.visit;
        var listing = exchange.listing.orElseThrow();
        var step = new Step(visit.cause(), listing.asked(), List.of(), List.of());
        var request = Request.begin(visit.cause(), listing.tenant(), listing.intent(), step, visit.now());
        answer(exchange, request, Optional.of(listing.after()));
    }

    /** A question that is not answered is not kept beside something new. */
    static void forget(Exchange exchange) {
        exchange.requests.removeIf(open -> !open.intent().changesState());
    }
}
