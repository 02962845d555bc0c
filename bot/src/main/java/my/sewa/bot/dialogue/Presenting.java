package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.messaging.Message.Choice;

/** How drafts are shown, with their questions, and how people are reminded of them. */
final class Presenting {
    private final Skills skills;
    private final Inquiring inquiring;

    Presenting(Skills skills, Inquiring inquiring) {
        this.skills = skills;
        this.inquiring = inquiring;
    }

    /** Shows the first draft if it changed, else reminds of it in a line. */
    void conclude(Exchange exchange) {
        var open = exchange.first();
        if (open.isEmpty() || exchange.detour.isPresent()) {
            return;
        }
        var request = open.get();
        if (exchange.show) {
            if (exchange.left && exchange.begun == 0) {
                exchange.say("draft.returned");
            }
            show(exchange, request);
        } else {
            remind(exchange, request);
        }
        if (exchange.begun > 1) {
            exchange.say("draft.next", name(exchange, exchange.requests.get(1)));
        }
    }

    private void remind(Exchange exchange, Request request) {
        if (exchange.rested) {
            exchange.say("draft.kept-rested", name(exchange, request)); // an ok would be asked about
            return;
        }
        var need = skills.next(exchange.visit, request);
        String question = Asking.question(exchange.visit, need, exchange.words().say("draft.confirm-short"));
        exchange.say("draft.kept", name(exchange, request), question);
        exchange.offerAlso(choices(exchange, need, request));
    }

    private void show(Exchange exchange, Request request) {
        var visit = exchange.visit;
        var need = skills.next(visit, request);
        if (need instanceof Need.Confirmation && skills.inquiry(request.intent()).isPresent()) {
            inquiring.answer(exchange, request, Optional.empty());
            exchange.first().ifPresent(waiting -> remind(exchange, waiting));
            return;
        }
        if (need instanceof Need.Impossible(var why)) {
            exchange.tell(why);
            exchange.end(request, Ended.How.ANSWERED);
            return;
        }
        var flow = skills.flow(request.intent());
        flow.map(shown -> shown.show(visit, request)).filter(shown -> !shown.isEmpty()).ifPresent(exchange::tell);
        exchange.rested = false;
        remember(exchange, request);
        exchange.tell(Asking.question(visit, need,
                need instanceof Need.Confirmation ? confirmation(exchange, request) : ""));
        exchange.offer(choices(exchange, need, request));
    }

    /** An ok is to what was shown: if a price has changed by then, it is shown again. */
    private void remember(Exchange exchange, Request request) {
        String terms = terms(exchange, request);
        exchange.requests.replaceAll(open -> open.id().equals(request.id()) ? open.showing(terms) : open);
    }

    String terms(Exchange exchange, Request request) {
        return skills.flow(request.intent())
            .map(flow -> Opaque.of(flow.terms(exchange.visit, request)))
            .orElse("");
    }

    private String confirmation(Exchange exchange, Request request) {
        return skills.flow(request.intent())
            .map(flow -> flow.confirmation(exchange.visit, request))
            .orElseGet(() -> exchange.words().say("draft.confirm"));
    }

    private List<Choice> choices(Exchange exchange, Need need, Request request) {
        return need instanceof Need.Confirmation
                ? skills.flow(request.intent()).map(flow -> flow.choices(exchange.visit, request)).orElse(List.of())
                : Asking.choices(exchange.visit, need, request);
    }

    /** The draft alone, without its question. */
    void describe(Exchange exchange, Request request) {
        exchange.tell(skills.flow(request.intent()).orElseThrow().show(exchange.visit, request));
        remember(exchange, request);
    }

    String name(Exchange exchange, Request request) {
        return skills.flow(request.intent())
            .map(flow -> flow.name(exchange.visit, request))
            .orElseGet(() -> exchange.words().say("intent." + request.intent().code()));
    }

    Draft draft(Exchange exchange, Request request) {
        return skills.flow(request.intent())
            .map(flow -> flow.draft(exchange.visit, request))
            .orElseGet(request::draft);
    }
}
