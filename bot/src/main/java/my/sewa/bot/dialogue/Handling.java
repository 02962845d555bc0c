package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Expected;
import my.sewa.bot.understanding.Frame;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.tenant.Permission;

/** What happens to drafts: they begin, change, wait, are carried out or dropped. */
final class Handling {
    /** More drafts than these at once nobody remembers. */
    private static final int MOST_OPEN = 8;

    private final Skills skills;
    private final Inquiring inquiring;
    private final Picking picking;
    private final Undoing undoing;
    private final Presenting presenting;

    Handling(Skills skills, Inquiring inquiring, Undoing undoing) {
        this.skills = skills;
        this.inquiring = inquiring;
        this.picking = new Picking(skills);
        this.undoing = undoing;
        this.presenting = new Presenting(skills, inquiring);
    }

    Undoing undoing() {
        return undoing;
    }

    Presenting presenting() {
        return presenting;
    }

    /** A new request: answered at once if it only asks, else a draft in front of those that were there. */
    void request(Exchange exchange, Frame frame) {
        Inquiring.forget(exchange);
        var intent = frame.intent();
        if (Permission.of(intent.code()).filter(needed -> Ordering.refuses(exchange, needed)).isPresent()) {
            exchange.ended.add(new Ended(intent, frame.slots(), Ended.How.ANSWERED));
        } else if (flow(intent, exchange.about(intent, frame.slots())).isPresent()) {
            begin(exchange, frame);
        } else if (skills.inquiry(intent).isPresent()) {
            inquiring.ask(exchange, frame);
        } else {
            notYet(exchange, intent, frame.slots());
        }
    }

    private Request request(Exchange exchange, Frame frame, Slots said) {
        var visit = exchange.visit;
        String id = exchange.begun == 0 ? visit.cause() : visit.cause() + exchange.begun;
        return Request.begin(id, visit.company().id(), frame.intent(), step(exchange, frame, said), visit.now());
    }

    void begin(Exchange exchange, Frame frame) {
        var visit = exchange.visit;
        var said = exchange.about(frame.intent(), frame.slots());
        if (isRepeated(exchange, frame, said)) {
            exchange.say("draft.same");
            exchange.show = true;
            return;
        }
        var request = named(exchange, request(exchange, frame, said));
        if (skills.next(visit, request) instanceof Need.Impossible(var why)) {
            exchange.tell(why);
            exchange.ended.add(new Ended(frame.intent(), said, Ended.How.ANSWERED));
            return;
        }
        if (exchange.begun == 0) {
            exchange.first().ifPresent(parked -> exchange.say("draft.parked", presenting.name(exchange, parked)));
        }
        exchange.requests.add(exchange.begun, request);
        exchange.begun++;
        exchange.show = true;
        if (exchange.requests.size() > MOST_OPEN) {
            var oldest = exchange.requests.getLast();
            exchange.say("draft.too-many", presenting.name(exchange, oldest));
            exchange.end(oldest, Ended.How.CANCELLED);
        }
    }

    /** With the document that only one thing said can mean: it stays that one, whatever is said later. */
    private Request named(Exchange exchange, Request request) {
        return skills.flow(request.intent())
            .filter(_ -> request.draft().slots().refs().isEmpty())
            .flatMap(flow -> flow.document(exchange.visit, request))
            .map(request::naming)
            .orElse(request);
    }

    /** Typed once more in full, a draft is still the same one. */
    private static boolean isRepeated(Exchange exchange, Frame frame, Slots said) {
        return exchange.first()
            .filter(open -> open.intent() == frame.intent() && !said.isEmpty())
            .filter(open -> Merged.settled(Draft.of(List.of(open.steps().getFirst())).slots())
                .equals(Merged.settled(Merged.of(Merged.NOTHING, said))))
            .filter(open -> open.steps().size() == 1)
            .isPresent();
    }

    /** An answer or a correction; false if nothing is open that it could be about. */
    boolean change(Exchange exchange, Frame frame) {
        var visit = exchange.visit;
        var open = exchange.first();
        if (open.isEmpty()) {
            return undoing.changeDone(exchange, step(exchange, frame, frame.slots()));
        }
        var request = open.get();
        replaceFirst(exchange,
                request.with(step(exchange, frame, picking.said(exchange, request, frame)), visit.now()));
        return true;
    }

    /** A customer was added, or is meant after all: a draft that waits for one takes them. */
    void meet(Exchange exchange, Customer customer) {
        exchange.visit = exchange.visit.at(exchange.visit.company().with(customer));
        exchange.first()
            .filter(request -> skills.flow(request.intent()).isPresent())
            .filter(request -> request.draft().slots().ref().isEmpty())
            .filter(request -> presenting.draft(exchange, request).slots().customer().isEmpty())
            .ifPresent(request -> {
                var said = Stating.chosen(Ambiguity.Kind.CUSTOMER, customer.id().code(), "", request.tenant());
                var step = new Step(exchange.visit.cause(), said, List.of(), List.of());
                replaceFirst(exchange, request.with(step, exchange.visit.now()));
            });
    }

    /** Whether a draft waits for something, so that a bare number is an answer to that. */
    boolean asks(Exchange exchange) {
        return exchange.first()
            .filter(request -> !(skills.next(exchange.visit, request) instanceof Need.Confirmation))
            .isPresent();
    }

    /** Takes the option of that number, from 1, as {@link Picking#picked} counts them. */
    void pick(Exchange exchange, Request request, int number) {
        picking.picked(exchange, request, number).ifPresentOrElse(said -> {
            var step = new Step(exchange.visit.cause(), said, List.of(), List.of());
            replaceFirst(exchange, request.with(step, exchange.visit.now()));
        }, () -> {
            exchange.say("tap.old");
            exchange.show = true;
        });
    }

    /** Whether the text is the number or title of an option that reading alone would not know. */
    boolean picksByName(Exchange exchange, String text) {
        var open = exchange.first();
        var number = open.flatMap(request -> picking.typed(exchange, request, text));
        number.ifPresent(chosen -> pick(exchange, open.orElseThrow(), chosen));
        return number.isPresent();
    }

    private void replaceFirst(Exchange exchange, Request changed) {
        exchange.requests.set(0, named(exchange, changed));
        exchange.show = true;
    }

    /** Yes to the question asked last; a yes to "which one?" lets that question go, and nothing else. */
    void confirm(Exchange exchange) {
        if (exchange.first().filter(request -> !request.intent().changesState()).isPresent()) {
            letGo(exchange);
            return;
        }
        var open = exchange.first();
        if (open.isEmpty()) {
            undoing.nothingToConfirm(exchange);
            return;
        }
        var request = open.get();
        exchange.show = true;
        if (!(skills.next(exchange.visit, request) instanceof Need.Confirmation)) {
            return; // its question is asked again
        }
        if (!request.shown().equals(Optional.of(presenting.terms(exchange, request)))) {
            exchange.say("draft.changed-since");
            return;
        }
        carryOut(exchange, request);
    }

    private void carryOut(Exchange exchange, Request request) {
        switch (skills.flow(request.intent()).orElseThrow().carryOut(exchange.visit, request)) {
            case Flow.Outcome.Refused(var why) -> refused(exchange, request, why);
            case Flow.Outcome.Carried carried -> carried(exchange, request, carried);
        }
    }

    /** Where people are given the document to see to it themselves, nothing is left to ask. */
    private static void refused(Exchange exchange, Request request, Message why) {
        exchange.show(why);
        if (why.attachment().isPresent()) {
            exchange.end(request, Ended.How.ANSWERED);
        }
    }

    private void carried(Exchange exchange, Request request, Flow.Outcome.Carried carried) {
        exchange.show(carried.message());
        exchange.changes.addAll(carried.changes());
        exchange.others.addAll(carried.others());
        exchange.end(request, Ended.How.COMMITTED);
        carried.undoable().ifPresent(what -> undoing.done(exchange, request, what));
    }

    /**
     * Does what a button named, under a message that showed it; what is open stays so.
     *
     * @param asked whether the message asked for it although it had been done before
     */
    void tapped(Exchange exchange, Intent intent, Slots said, boolean asked) {
        var visit = exchange.visit;
        Inquiring.forget(exchange);
        if (Permission.of(intent.code()).filter(needed -> Ordering.refuses(exchange, needed)).isPresent()) {
            return;
        }
        exchange.detour = Optional.empty();
        if (flow(intent, said).isEmpty()) {
            notYet(exchange, intent, said);
            return;
        }
        var open = exchange.requests.stream().filter(request -> isOf(request, intent, said)).findFirst();
        var request = open.orElseGet(() -> Request.begin(visit.cause(), visit.company().id(), intent,
                new Step(visit.cause(), said, List.of(), List.of()), visit.now()));
        boolean sure = open.map(shown -> shown.shown().equals(Optional.of(presenting.terms(exchange, shown))))
            .orElseGet(() -> asked || !skills.again(visit, request));
        boolean does = intent != Intent.QUOTE_REVISE; // "Change" asks what to change
        if (sure && does && skills.next(visit, request) instanceof Need.Confirmation) {
            carryOut(exchange, request);
        } else if (open.isPresent()) {
            exchange.requests.remove(request);
            exchange.requests.addFirst(request);
            exchange.show = true;
        } else {
            begin(exchange, new Frame(intent, said, false, Optional.empty(), List.of(), List.of(), List.of()));
        }
    }

    /** Whether that is what the button is about; then all that has been said about it holds. */
    private static boolean isOf(Request request, Intent intent, Slots said) {
        return request.intent() == intent && request.draft().slots().ref().equals(said.ref());
    }

    private Optional<Flow> flow(Intent intent, Slots said) {
        return skills.flow(intent).filter(flow -> flow.takes(said));
    }

    private static void notYet(Exchange exchange, Intent intent, Slots said) {
        exchange.say("not-yet", exchange.words().say("intent." + intent.code()));
        exchange.ended.add(new Ended(intent, said, Ended.How.ANSWERED));
    }

    void deny(Exchange exchange) {
        if (exchange.first().isEmpty()) {
            exchange.say("deny.nothing");
        } else {
            drop(exchange);
        }
    }

    void cancel(Exchange exchange, Frame frame) {
        if (frame.slots().ref().isPresent()) {
            undoing.askToCancel(exchange, frame.slots().ref().get());
        } else if (exchange.first().isPresent()) {
            drop(exchange);
        } else {
            undoing.offer(exchange);
        }
    }

    private void letGo(Exchange exchange) {
        exchange.requests.removeFirst();
        exchange.show = true;
        exchange.say("inquiry.dropped");
    }

    private void drop(Exchange exchange) {
        var request = exchange.first().orElseThrow();
        if (!request.intent().changesState()) {
            letGo(exchange);
            return;
        }
        exchange.say("draft.cancelled", presenting.name(exchange, request));
        exchange.end(request, Ended.How.CANCELLED);
        exchange.show = true;
    }

    void undo(Exchange exchange) {
        Inquiring.forget(exchange);
        var open = exchange.first();
        boolean draftIsNewer = open.filter(request -> request.amends().isEmpty())
            .filter(request -> exchange.done.isEmpty() || request.touchedAt().isAfter(exchange.done.getFirst().at()))
            .isPresent();
        if (draftIsNewer) {
            back(exchange);
        } else {
            undoing.undo(exchange);
        }
        exchange.ended.add(new Ended(Intent.UNDO, Merged.NOTHING, Ended.How.COMMITTED));
    }

    /** Takes back what the last message said about the draft; the first message and all is dropped. */
    void back(Exchange exchange) {
        var open = exchange.first();
        if (open.isEmpty()) {
            exchange.say("back.nothing");
            return;
        }
        open.get().back(exchange.visit.now()).ifPresentOrElse(before -> {
            exchange.say("back.done");
            replaceFirst(exchange, before);
        }, () -> drop(exchange));
    }

    private Step step(Exchange exchange, Frame frame, Slots said) {
        return new Step(exchange.visit.cause(), said, frame.ambiguities(), frame.problems());
    }

    Expected expected(Exchange exchange) {
        return exchange.first()
            .map(request -> Expecting.answerTo(request.intent(), skills.next(exchange.visit, request),
                    presenting.draft(exchange, request), request.steps().getLast().said()))
            .or(() -> exchange.done.stream().findFirst().map(Expecting::correctionOf))
            .orElse(Expected.NOTHING);
    }
}
