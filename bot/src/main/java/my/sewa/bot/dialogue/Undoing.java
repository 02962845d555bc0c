package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.wording.Form;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.quotation.CancelQuotation;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.ReviseQuotation;
import my.sewa.domain.quotation.WithdrawQuotation;
import my.sewa.domain.tenant.Permission;

/** What can still be done about something that was just done: take it back, or change one's mind. */
final class Undoing {
    private final Reversals reversals;
    private final CustomerMail mail;

    Undoing(Reversals reversals, CustomerMail mail) {
        this.reversals = reversals;
        this.mail = mail;
    }

    /** Remembers what was done. */
    void done(Exchange exchange, Request request, Done.What what) {
        exchange.done.addFirst(Done.of(what, exchange.visit.now(), request.settled()));
        exchange.last = Optional.of(Mentioned.of(what.quotation()));
    }

    static Choice button(Visit visit, String act, QuotationId quotation, int revision) {
        return Choices.button(visit.words().say("choice.undo"), act, Mentioned.of(quotation).opaque(), revision);
    }

    /** A change of what was just made or sent: a draft of another revision. */
    boolean changeDone(Exchange exchange, Step step) {
        if (exchange.done.isEmpty()) {
            return false;
        }
        var done = exchange.done.getFirst();
        var visit = exchange.visit;
        String number = done.quotation().number();
        var said = new Step(step.origin(), Merged.withRefs(step.said(), List.of(number)), step.unclear(),
                step.wrong());
        exchange.say(done.crossedBy(visit.now()) ? "created.crossed" : "created.changed", number);
        exchange.requests.addFirst(Request
            .begin(visit.cause(), visit.company().id(), Intent.QUOTE_REVISE, said, visit.now())
            .amending(number));
        exchange.show = true;
        exchange
            .offer(List.of(button(visit, done.act() == Done.Act.SENT ? Tapping.UNSEND : Tapping.UNDO, done.quotation(),
                    done.revision())));
        return true;
    }

    /** The newest thing that was done is taken back. */
    void undo(Exchange exchange) {
        if (exchange.done.isEmpty()) {
            exchange.say("undo.nothing");
        } else {
            undo(exchange, exchange.done.getFirst());
        }
    }

    /** What was done to that revision, if it still can be. */
    void undo(Exchange exchange, QuotationId quotation, int revision) {
        exchange.done.stream()
            .filter(done -> done.isOf(quotation, revision))
            .findFirst()
            .ifPresentOrElse(done -> undo(exchange, done), () -> exchange.say("undo.gone"));
    }

    void undo(Exchange exchange, Done done) {
        switch (done.act()) {
            case CREATED -> cancel(exchange, done.quotation());
            case REVISED -> takeBack(exchange, done);
            case SENT -> withdraw(exchange, done);
        }
    }

    void cancel(Exchange exchange, QuotationId quotation) {
        switch (reversals.cancel().cancel(quotation, exchange.visit.staff().id())) {
            case CancelQuotation.Outcome.Undone(var cancelled, var changes) -> {
                exchange.changes.addAll(changes);
                exchange.say("undo.done", quotation.number(), Form.name(cancelled.content().customerName()));
                exchange.done.stream()
                    .filter(done -> done.quotation().equals(quotation))
                    .map(Done::request)
                    .forEach(made -> exchange.ended
                        .add(new Ended(made.intent(), made.draft().slots(), Ended.How.CANCELLED)));
                exchange.done.removeIf(done -> done.quotation().equals(quotation));
                dropChanges(exchange, quotation);
            }
            case CancelQuotation.Outcome.Refused(var why) -> refused(exchange, quotation, why);
        }
    }

    private static void refused(Exchange exchange, QuotationId quotation, CancelQuotation.Refusal why) {
        exchange.say(switch (why) {
            case UNKNOWN -> "undo.unknown";
            case TOO_LATE -> "undo.too-late-named";
            case ALREADY_CANCELLED -> "undo.already";
            case ALREADY_SENT -> "undo.sent";
            case REVISED_MEANWHILE -> "undo.revised";
        }, quotation.number());
    }

    private void takeBack(Exchange exchange, Done done) {
        var outcome = reversals.revise()
            .takeBack(done.quotation(), done.revision(), done.former(), exchange.visit.staff().id());
        String number = done.quotation().number();
        switch (outcome) {
            case ReviseQuotation.Outcome.Restored(var quotation, var changes) -> {
                exchange.changes.addAll(changes);
                exchange.say("undo.revision", number, done.revision(), quotation.revision());
                exchange.done.remove(done);
                dropChanges(exchange, done.quotation());
            }
            case ReviseQuotation.Outcome.Refused(var why) -> exchange.say(switch (why) {
                case UNKNOWN -> "undo.unknown";
                case CANCELLED -> "undo.already";
                case REVISED_MEANWHILE -> "undo.gone";
                case TOO_LATE -> "undo.too-late-named";
                case ALREADY_SENT -> "undo.sent";
            }, number);
            case ReviseQuotation.Outcome.Revised _, ReviseQuotation.Outcome.NotOffered _ ->
                throw new IllegalStateException("taking back revises nothing");
        }
    }

    private void withdraw(Exchange exchange, Done done) {
        String number = done.quotation().number();
        switch (reversals.withdraw().withdraw(done.quotation(), done.revision())) {
            case WithdrawQuotation.Outcome.Withdrawn(var draft, var changes) -> {
                exchange.changes.addAll(changes);
                exchange.say("undo.withdrawn", number, Form.name(draft.content().customerName()));
                tellCustomer(exchange, draft);
                exchange.done.remove(done);
                dropChanges(exchange, done.quotation());
            }
            case WithdrawQuotation.Outcome.Refused(var why) -> exchange.say(switch (why) {
                case UNKNOWN -> "undo.unknown";
                case NOT_SENT -> "undo.not-sent";
                case REVISED_MEANWHILE -> "undo.revised";
                case TOO_LATE -> "undo.too-late-named";
                case ALREADY_ANSWERED -> "undo.answered";
            }, number);
        }
    }

    /** Once: the buttons they still see answer the same. */
    private void tellCustomer(Exchange exchange, Quotation.Draft draft) {
        var visit = exchange.visit;
        draft.withdrawn()
            .flatMap(how -> how.message())
            .map(message -> mail.notice(visit, message.conversation(), draft.id().number(),
                    words -> words.say("customer.withdrawn", draft.id().number())))
            .ifPresent(exchange.others::addAll);
    }

    /** Drafts that would change what is no longer there. */
    private static void dropChanges(Exchange exchange, QuotationId quotation) {
        exchange.requests.removeIf(open -> open.amends().filter(quotation.number()::equals).isPresent());
        exchange.show = true;
    }

    /** {@code batal} with nothing open. */
    void offer(Exchange exchange) {
        if (exchange.done.isEmpty()) {
            exchange.say("cancel.nothing");
            return;
        }
        var done = exchange.done.getFirst();
        switch (done.act()) {
            case CREATED -> ask(exchange, "cancel.offer", done.quotation());
            case REVISED -> offer(exchange, done, "cancel.offer-revision");
            case SENT -> offer(exchange, done, "cancel.offer-sending");
        }
    }

    private static void offer(Exchange exchange, Done done, String key) {
        var visit = exchange.visit;
        exchange.detour = Optional
            .of(new Detour.TakeBack(visit.cause(), visit.now(), done.quotation(), done.revision()));
        exchange.say(key, done.quotation().number(), done.revision());
        exchange.offer(Choices.yesNo(visit));
    }

    /** {@code cancel QT-0241}: shown first, done on ok. */
    void askToCancel(Exchange exchange, String number) {
        var quotation = QuotationId.of(exchange.visit.company().id(), number);
        if (quotation.isEmpty()) {
            exchange.say("cancel.not-yet", Form.name(number));
        } else if (!Ordering.refuses(exchange, Permission.QUOTE_CANCEL)) {
            ask(exchange, "cancel.ask", quotation.get());
        }
    }

    private void ask(Exchange exchange, String key, QuotationId quotation) {
        switch (reversals.cancel().cancel(quotation, exchange.visit.staff().id())) {
            case CancelQuotation.Outcome.Undone(var cancelled, _) -> {
                exchange.detour = Optional
                    .of(new Detour.CancelCreated(exchange.visit.cause(), exchange.visit.now(), quotation));
                exchange.say(key, quotation.number(), Form.name(cancelled.content().customerName()),
                        Form.money(cancelled.content().totals().total()));
                exchange.offer(Choices.yesNo(exchange.visit));
            }
            case CancelQuotation.Outcome.Refused(var why) -> refused(exchange, quotation, why);
        }
    }

    void nothingToConfirm(Exchange exchange) {
        if (exchange.done.isEmpty()) {
            exchange.say("confirm.nothing");
            return;
        }
        var done = exchange.done.getFirst();
        exchange.say(switch (done.act()) {
            case CREATED -> "confirm.already";
            case REVISED -> "confirm.already-revised";
            case SENT -> "confirm.already-sent";
        }, done.quotation().number());
    }
}
