package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.wording.Form;
import my.sewa.domain.quotation.CancelQuotation;
import my.sewa.domain.quotation.CancelQuotation.Outcome;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.tenant.DocumentKind;

/** What can still be done about something that was just created: take it back, or change one's mind. */
final class Undoing {
    static final String UNDO = "undo";

    private final CancelQuotation cancelQuotation;

    Undoing(CancelQuotation cancelQuotation) {
        this.cancelQuotation = cancelQuotation;
    }

    /** Remembers what was created; what it replaces is cancelled with it. */
    void created(Exchange exchange, Request request, QuotationId quotation) {
        request.replaces().ifPresent(number -> {
            var former = new QuotationId(quotation.tenant(), number);
            switch (cancelQuotation.cancel(former, exchange.visit.staff().id())) {
                case Outcome.Undone(_, var changes) -> {
                    exchange.changes.addAll(changes);
                    exchange.say("replaced", number);
                }
                case Outcome.Refused _ -> exchange.say("replaced.not", number);
            }
            exchange.done.removeIf(done -> done.quotation().equals(former));
        });
        exchange.done.addFirst(new Done(quotation, exchange.visit.now(), request.settled()));
        exchange.last = Optional.of(Mentioned.of(quotation));
    }

    /** A change of what was just created: a draft that takes its place once confirmed. */
    boolean changeCreated(Exchange exchange, Step step) {
        if (exchange.done.isEmpty()) {
            return false;
        }
        var done = exchange.done.getFirst();
        var visit = exchange.visit;
        var draft = new Request(visit.cause(), 1, done.request().tenant(), done.request().intent(),
                done.request().steps(), visit.now(), Optional.empty(), Optional.empty());
        exchange.say(done.crossedBy(visit.now()) ? "created.crossed" : "created.changed", done.quotation().number());
        exchange.requests.addFirst(draft.with(step, visit.now()).replacing(done.quotation().number()));
        exchange.show = true;
        exchange.offer(List.of(Choices.button(exchange.words().say("choice.undo"), UNDO,
                done.request().id(), 0)));
        return true;
    }

    /** The newest thing that was created is taken back. */
    void undo(Exchange exchange) {
        if (exchange.done.isEmpty()) {
            exchange.say("undo.nothing");
            return;
        }
        cancelCreated(exchange, exchange.done.getFirst().quotation());
    }

    void cancelCreated(Exchange exchange, QuotationId quotation) {
        switch (cancelQuotation.cancel(quotation, exchange.visit.staff().id())) {
            case Outcome.Undone(var cancelled, var changes) -> {
                exchange.changes.addAll(changes);
                exchange.say("undo.done", quotation.number(), Form.name(cancelled.content().customerName()));
                exchange.done.stream()
                    .filter(done -> done.quotation().equals(quotation))
                    .map(Done::request)
                    .forEach(made -> exchange.ended
                        .add(new Ended(made.intent(), made.draft().slots(), Ended.How.CANCELLED)));
                exchange.done.removeIf(done -> done.quotation().equals(quotation));
                exchange.requests.replaceAll(open -> open.replaces().filter(quotation.number()::equals).isPresent()
                        ? open.replacingNothing()
                        : open);
                exchange.show = true;
            }
            case Outcome.Refused(var why) -> exchange.say(switch (why) {
                case UNKNOWN -> "undo.unknown";
                case TOO_LATE -> "undo.too-late-named";
                case ALREADY_CANCELLED -> "undo.already";
                case ALREADY_SENT -> "undo.sent";
            }, quotation.number());
        }
    }

    /** {@code batal} with nothing open. */
    void offer(Exchange exchange) {
        if (exchange.done.isEmpty()) {
            exchange.say("cancel.nothing");
        } else {
            ask(exchange, "cancel.offer", exchange.done.getFirst().quotation());
        }
    }

    /** {@code cancel QT-0241}: shown first, done on ok. */
    void askToCancel(Exchange exchange, String number) {
        if (DocumentKind.QUOTATION.sequence(number).isEmpty()) {
            exchange.say("cancel.not-yet", Form.name(number));
            return;
        }
        ask(exchange, "cancel.ask", new QuotationId(exchange.visit.company().id(), number));
    }

    private void ask(Exchange exchange, String key, QuotationId quotation) {
        var outcome = cancelQuotation.cancel(quotation, exchange.visit.staff().id());
        if (outcome instanceof Outcome.Undone(var cancelled, _)) {
            exchange.detour = Optional
                .of(new Detour.CancelCreated(exchange.visit.cause(), exchange.visit.now(), quotation));
            exchange.say(key, quotation.number(), Form.name(cancelled.content().customerName()),
                    Form.money(cancelled.content().totals().total()));
            exchange.offer(Choices.yesNo(exchange.visit));
        } else {
            cancelCreated(exchange, quotation); // says why not
        }
    }

    void nothingToConfirm(Exchange exchange) {
        if (exchange.done.isEmpty()) {
            exchange.say("confirm.nothing");
        } else {
            exchange.say("confirm.already", exchange.done.getFirst().quotation().number());
        }
    }
}
