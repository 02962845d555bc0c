package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Expected;
import my.sewa.bot.understanding.Expected.Asked;
import my.sewa.bot.understanding.Frame;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Problem;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.messaging.Message.Choice;

/** What happens to drafts: they begin, change, wait, are carried out or dropped. */
final class Handling {
    private final Skills skills;
    private final Undoing undoing;

    Handling(Skills skills, Undoing undoing) {
        this.skills = skills;
        this.undoing = undoing;
    }

    Undoing undoing() {
        return undoing;
    }

    /** A new request: answered at once if it only asks, else a draft in front of those that were there. */
    void request(Exchange exchange, Frame frame) {
        forgetInquiry(exchange);
        var intent = frame.intent();
        if (skills.flow(intent).isPresent()) {
            begin(exchange, frame);
        } else if (skills.inquiry(intent).isPresent()) {
            inquire(exchange, frame);
        } else {
            exchange.say("not-yet", exchange.words().say("intent." + intent.code()));
            exchange.ended.add(new Ended(intent, frame.slots(), Ended.How.ANSWERED));
        }
    }

    void begin(Exchange exchange, Frame frame) {
        var visit = exchange.visit;
        if (exchange.begun == 0) {
            exchange.first().ifPresent(parked -> exchange.say("draft.parked", name(exchange, parked)));
        }
        String id = exchange.begun == 0 ? visit.cause() : visit.cause() + exchange.begun;
        var step = step(exchange, frame, frame.slots());
        exchange.requests.add(exchange.begun,
            Request.begin(id, visit.company().id(), frame.intent(), step, visit.now()));
        exchange.begun++;
        exchange.show = true;
    }

    private void inquire(Exchange exchange, Frame frame) {
        var visit = exchange.visit;
        var step = step(exchange, frame, withLast(exchange, frame));
        var request = Request.begin(visit.cause(), visit.company().id(), frame.intent(), step, visit.now());
        if (skills.next(visit, request) instanceof Need.Confirmation) {
            answer(exchange, request, Optional.empty());
        } else {
            exchange.requests.addFirst(request);
            exchange.show = true;
        }
    }

    /** A question about "it" is about the quotation spoken of last. */
    private static Slots withLast(Exchange exchange, Frame frame) {
        var slots = frame.slots();
        boolean aboutOne = frame.intent() == Intent.QUOTE_SHOW && slots.refs().isEmpty() && slots.customer().isEmpty()
                && frame.ambiguities().isEmpty();
        return exchange.last.filter(_ -> aboutOne)
            .map(quotation -> Merged.withRefs(slots, List.of(quotation.number())))
            .orElse(slots);
    }

    private void answer(Exchange exchange, Request request, Optional<String> after) {
        var visit = exchange.visit;
        var slots = request.draft().slots();
        var answer = skills.inquiry(request.intent()).orElseThrow().answer(visit, slots, after);
        exchange.tell(answer.text());
        exchange.offer(answer.choices());
        answer.about().ifPresent(quotation -> exchange.last = Optional.of(quotation));
        exchange.listing = answer.next()
            .map(next -> new Listing(visit.cause(), 1, visit.company().id(), request.intent(), slots, next));
        if (exchange.listing.isPresent()) {
            exchange.offer(List.of(Choices.button(exchange.words().say("choice.more"), "more", visit.cause(), 1)));
        }
        exchange.end(request, Ended.How.ANSWERED);
    }

    /** The next part of the list shown last. */
    void more(Exchange exchange) {
        var listing = exchange.listing.orElseThrow();
        var step = new Step(exchange.visit.cause(), listing.asked(), List.of(), List.of());
        var request = Request.begin(exchange.visit.cause(), listing.tenant(), listing.intent(), step,
            exchange.visit.now());
        answer(exchange, request, Optional.of(listing.after()));
    }

    /** An answer or a correction; false if nothing is open that it could be about. */
    boolean change(Exchange exchange, Frame frame) {
        var visit = exchange.visit;
        var open = exchange.first();
        if (open.isEmpty()) {
            return undoing.changeCreated(exchange, step(exchange, frame, frame.slots()));
        }
        var request = open.get();
        replaceFirst(exchange, request.with(step(exchange, frame, pickedBy(exchange, request, frame)), visit.now()));
        return true;
    }

    private Slots pickedBy(Exchange exchange, Request request, Frame frame) {
        var need = skills.next(exchange.visit, request);
        var options = Asking.options(need);
        if (frame.chosen().isEmpty() || frame.chosen().get() > options.size()) {
            return frame.slots();
        }
        return picked(need, frame.chosen().get(), request);
    }

    private static Slots picked(Need need, int number, Request request) {
        String code = Asking.options(need).get(number - 1);
        return switch (need) {
            case Need.Which(var kind, var spoken, _) -> Stating.chosen(kind, code, spoken, request.tenant());
            case Need.UnknownItem(var spoken, _) ->
                Stating.chosen(Ambiguity.Kind.ITEM, code, spoken, request.tenant());
            case Need.UnknownCustomer _ ->
                Stating.chosen(Ambiguity.Kind.CUSTOMER, code, "", request.tenant());
            case Need.Wrong _, Need.Refused _, Need.Missing _, Need.Confirmation _ ->
                throw new IllegalStateException("nothing to pick from");
        };
    }

    /** Takes the option of that number, from 1; one more than there are options leaves an unknown item out. */
    void pick(Exchange exchange, Request request, int number) {
        var need = skills.next(exchange.visit, request);
        int options = Asking.options(need).size();
        Slots said;
        if (need instanceof Need.UnknownItem(var spoken, _) && number == options + 1) {
            said = Stating.leaveOut(spoken);
        } else if (number <= options) {
            said = picked(need, number, request);
        } else {
            exchange.say("tap.old");
            exchange.show = true;
            return;
        }
        var step = new Step(exchange.visit.cause(), said, List.of(), List.of());
        replaceFirst(exchange, request.with(step, exchange.visit.now()));
    }

    /** Whether the text is the number or title of an option that reading alone would not know. */
    boolean picksUnknown(Exchange exchange, String text) {
        var open = exchange.first();
        if (open.isEmpty()) {
            return false;
        }
        var need = skills.next(exchange.visit, open.get());
        if (!(need instanceof Need.UnknownItem) && !(need instanceof Need.UnknownCustomer)) {
            return false;
        }
        var titles = Asking.choices(exchange.visit, need, open.get()).stream().map(Choice::title).toList();
        var typed = Choices.typed(text, titles);
        typed.ifPresent(chosen -> pick(exchange, open.get(), chosen + 1));
        return typed.isPresent();
    }

    private void replaceFirst(Exchange exchange, Request changed) {
        exchange.requests.set(0, changed);
        exchange.show = true;
    }

    void confirm(Exchange exchange) {
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
        switch (skills.flow(request.intent()).orElseThrow().carryOut(exchange.visit, request)) {
            case Flow.Outcome.Refused(var why) -> exchange.tell(why);
            case Flow.Outcome.Carried(var text, var choices, var created, var changes) -> {
                exchange.tell(text);
                exchange.changes.addAll(changes);
                exchange.end(request, Ended.How.COMMITTED);
                created.ifPresent(quotation -> undoing.created(exchange, request, quotation));
                exchange.offer(choices);
            }
        }
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
            undoing.askToCancel(exchange, frame.slots().ref().get(), this);
        } else if (exchange.first().isPresent()) {
            drop(exchange);
        } else {
            undoing.offer(exchange, this);
        }
    }

    private void drop(Exchange exchange) {
        var request = exchange.first().orElseThrow();
        exchange.say("draft.cancelled", name(exchange, request));
        exchange.end(request, Ended.How.CANCELLED);
        exchange.show = true;
    }

    void undo(Exchange exchange) {
        var open = exchange.first();
        boolean draftIsNewer = open.filter(request -> request.replaces().isEmpty())
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

    /** Shows the first draft if it changed, else reminds of it in a line. */
    void conclude(Exchange exchange) {
        var open = exchange.first();
        if (open.isEmpty() || exchange.detour.isPresent()) {
            return;
        }
        var request = open.get();
        if (exchange.show) {
            boolean ended = !exchange.ended.isEmpty();
            if (ended && exchange.begun == 0) {
                exchange.say("draft.returned", name(exchange, request));
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
        var need = skills.next(exchange.visit, request);
        String question = Asking.question(exchange.visit, need, exchange.words().say("draft.confirm-short"));
        exchange.say("draft.kept", name(exchange, request), question);
        exchange.offerAlso(Asking.choices(exchange.visit, need, request));
    }

    private void show(Exchange exchange, Request request) {
        var visit = exchange.visit;
        var need = skills.next(visit, request);
        if (need instanceof Need.Confirmation && skills.inquiry(request.intent()).isPresent()) {
            answer(exchange, request, Optional.empty());
            return;
        }
        var flow = skills.flow(request.intent());
        flow.map(shown -> shown.show(visit, request)).filter(shown -> !shown.isEmpty()).ifPresent(exchange::tell);
        exchange.rested = false;
        exchange.tell(Asking.question(visit, need, confirmation(exchange, request)));
        exchange.offer(Asking.choices(visit, need, request));
    }

    private static String confirmation(Exchange exchange, Request request) {
        return request.replaces()
            .map(number -> exchange.words().say("draft.confirm-replacing", number))
            .orElseGet(() -> exchange.words().say("draft.confirm"));
    }

    /** The draft alone, without its question. */
    void describe(Exchange exchange, Request request) {
        exchange.tell(skills.flow(request.intent()).orElseThrow().show(exchange.visit, request));
    }

    List<Choice> resumeChoices(Exchange exchange) {
        var words = exchange.words();
        String id = exchange.visit.cause();
        return List.of(Choices.button(words.say("choice.continue"), "answer-1", id, 0),
            Choices.button(words.say("choice.new"), "answer-2", id, 0),
            Choices.button(words.say("choice.discard"), "answer-3", id, 0));
    }

    String name(Exchange exchange, Request request) {
        return skills.flow(request.intent())
            .map(flow -> flow.name(exchange.visit, request.draft()))
            .orElseGet(() -> exchange.words().say("intent." + request.intent().code()));
    }

    List<Choice> yesNo(Exchange exchange) {
        var words = exchange.words();
        String id = exchange.visit.cause();
        return List.of(Choices.button(words.say("choice.yes"), "answer-1", id, 0),
            Choices.button(words.say("choice.no"), "answer-2", id, 0));
    }

    /** A question that is not answered is not kept beside something new. */
    private static void forgetInquiry(Exchange exchange) {
        exchange.requests.removeIf(open -> !open.intent().changesState());
    }

    private Step step(Exchange exchange, Frame frame, Slots said) {
        return new Step(exchange.visit.cause(), said, frame.ambiguities(), frame.problems());
    }

    /** What the next message is likely to answer. */
    Expected expected(Exchange exchange) {
        var open = exchange.first();
        if (open.isEmpty()) {
            return undoing.expected(exchange);
        }
        var request = open.get();
        return new Expected(Optional.of(request.intent()), asked(skills.next(exchange.visit, request)),
                skus(request.draft()));
    }

    static List<Sku> skus(Draft draft) {
        return draft.slots().lines().stream().map(Line::sku).flatMap(Optional::stream).toList();
    }

    Expected expectedYes(Exchange exchange) {
        return new Expected(expected(exchange).open(), new Asked.Confirmation(), List.of());
    }

    private static Asked asked(Need need) {
        return switch (need) {
            case Need.Which(var kind, _, var options) -> new Asked.Choice(kind, options);
            case Need.UnknownItem _ -> new Asked.WhichItem();
            case Need.UnknownCustomer _ -> new Asked.WhichCustomer();
            case Need.Wrong(var problems, _) -> asked(problems.getFirst());
            case Need.Refused _ -> new Asked.Confirmation();
            case Need.Missing(var parts) -> switch (parts.getFirst()) {
                case CUSTOMER -> new Asked.WhichCustomer();
                case ITEM -> new Asked.WhichItem();
                case QUANTITY -> new Asked.HowMany();
                case DATES, START, END -> new Asked.WhichDates();
            };
            case Need.Confirmation _ -> new Asked.Confirmation();
        };
    }

    private static Asked asked(Problem problem) {
        return switch (problem) {
            case PAST_DATE, END_BEFORE_START, INVALID_DATE -> new Asked.WhichDates();
            case BAD_QTY -> new Asked.HowMany();
            case ZERO_AMOUNT, ODD_AMOUNT -> new Asked.HowMuch();
            case UNKNOWN_CUSTOMER -> new Asked.WhichCustomer();
            case UNKNOWN_ITEM -> new Asked.WhichItem();
            case UNKNOWN_REF -> new Asked.WhichDocument();
        };
    }
}
