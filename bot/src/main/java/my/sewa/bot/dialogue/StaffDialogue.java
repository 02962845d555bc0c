package my.sewa.bot.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.dialogue.Detour.CancelCreated;
import my.sewa.bot.dialogue.Detour.FileOf;
import my.sewa.bot.dialogue.Detour.Late;
import my.sewa.bot.dialogue.Detour.MoreOf;
import my.sewa.bot.dialogue.Detour.Ordered;
import my.sewa.bot.dialogue.Detour.Resume;
import my.sewa.bot.dialogue.Detour.WhichCompany;
import my.sewa.bot.dialogue.Detour.WhichOrder;
import my.sewa.bot.dialogue.Detour.WhyDeclined;
import my.sewa.bot.understanding.Documents;
import my.sewa.bot.understanding.Expected;
import my.sewa.bot.understanding.Frame;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Problem;
import my.sewa.bot.understanding.Reading;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.understanding.Vocabulary;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.language.UnreadMessages;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.GivePin;
import my.sewa.domain.transactions.Change;

/** Talks with staff of one company: what a message does to what is open, and what is said to it. */
public final class StaffDialogue {
    /** After so long a silence even an ok is asked about first. */
    static final Duration SILENCE = Duration.ofMinutes(30);

    /**
     * Something a member of staff sent.
     *
     * @param silence how long nothing had come from this person before
     * @param late whether it reached us so late that it may change nothing unasked
     * @param file the one that came with it, as it was kept
     */
    public record Heard(Content content, Duration silence, boolean late, Optional<Order.File> file) {
        public Heard(Content content, Duration silence, boolean late) {
            this(content, silence, late, Optional.empty());
        }
    }

    /**
     * What came of a turn.
     *
     * @param others what is said to others
     * @param chosen the language the person asked to be answered in
     * @param ended what came to its end, in order
     * @param secret whether the message holds what must not be kept
     */
    public record Taken(Desk desk, Message message, List<Said> others, List<Change> changes,
            Optional<Language> chosen, List<Ended> ended, boolean secret) {}

    private static final Vocabulary NOBODYS = Vocabulary.of(List.of(), List.of());

    private final Understanding understanding;
    private final Skills skills;
    private final Inquiring inquiring;
    private final Handling handling;
    private final Ordering ordering;
    private final Talk talk;
    private final DocumentsOf documents;
    private final Tapping tapping;
    private final Rested rested;
    private final Copying copying;

    public StaffDialogue(Understanding understanding, Skills skills, List<Order> orders, DocumentsOf documents,
            Offers offers, Reversals reversals, CustomerMail mail, GivePin givePin, UnreadMessages unread) {
        this.understanding = understanding;
        this.skills = skills;
        this.inquiring = new Inquiring(skills);
        this.handling = new Handling(skills, inquiring, new Undoing(reversals, mail));
        this.ordering = new Ordering(orders, handling, new PinDesk(givePin));
        this.talk = new Talk(skills, unread);
        this.documents = documents;
        this.copying = new Copying(handling, offers);
        this.rested = new Rested(handling.presenting());
        this.tapping = new Tapping(handling, inquiring, this, offers);
    }

    /** Takes one message; writes nothing. */
    public Taken take(Visit visit, Desk desk, Heard heard) {
        var exchange = new Exchange(visit, desk);
        rested.dropOld(exchange);
        exchange.silent = heard.silence().compareTo(SILENCE) >= 0;
        exchange.rested |= exchange.silent;
        if (heard.late() && !Quoted.typed(heard.content()).isBlank()) {
            hearLate(exchange, Quoted.typed(heard.content()));
        } else {
            hear(exchange, heard);
        }
        handling.presenting().conclude(exchange);
        talk.follow(exchange);
        return new Taken(exchange.desk(), exchange.message(), exchange.others, exchange.changes, exchange.chosen,
                exchange.ended, exchange.secret);
    }

    private void hear(Exchange exchange, Heard heard) {
        switch (heard.content()) {
            case Content.Text(var body) -> hear(exchange, body);
            case Content.Tap tap -> {
                exchange.heard(Trace.How.TAP);
                tapping.tapped(exchange, tap);
            }
            case Content.Media media -> {
                exchange.heard(Trace.How.FILE);
                hear(exchange, media.caption(), heard.file());
            }
            case Content.Location _ -> exchange.say("location.unreadable");
            case Content.Other _ -> exchange.say("other.unreadable");
        }
    }

    /** A file belongs to the order in its caption, or to the one that asked for it. */
    private void hear(Exchange exchange, String caption, Optional<Order.File> file) {
        String text = exchange.detour.filter(_ -> caption.isBlank())
            .filter(Detour.FileOf.class::isInstance)
            .map(asked -> ((Detour.FileOf) asked).held())
            .orElse(caption);
        var sent = new Order.Sent(text, file);
        var order = ordering.read(exchange, sent);
        if (order.isPresent()) {
            exchange.detour = Optional.empty();
            ordering.take(exchange, sent, order.get());
        } else if (text.isBlank()) {
            exchange.say("media.unreadable");
        } else {
            hear(exchange, text);
        }
    }

    /** What a text asks for, as far as that can be told without knowing the company. */
    Intent talk(String text, Instant now) {
        return understanding.read(text, now, NOBODYS, Documents.NONE, Expected.NOTHING).first().intent();
    }

    private static Optional<String> pin(Exchange exchange, String text) {
        return exchange.detour.orElse(null) instanceof Detour.Pin ? PinText.asked(text) : PinText.named(text);
    }

    private void hear(Exchange exchange, String text) {
        exchange.heard(Trace.How.ANSWER);
        var pin = pin(exchange, text);
        if (pin.isPresent()) {
            ordering.pin(exchange, pin.get());
            return;
        }
        if (ShortWords.asksWhy(text)) {
            talk.why(exchange);
            return;
        }
        if (exchange.detour.isPresent() && (answersDetour(exchange, text) || ordering.grows(exchange, text))) {
            return;
        }
        exchange.detour = Optional.empty();
        if (handling.picksByName(exchange, text) || tapping.typed(exchange, text)) {
            return;
        }
        if (ShortWords.goesBack(text)) {
            handling.back(exchange);
            return;
        }
        if (ShortWords.wantsMore(text) && exchange.listing.isPresent()) {
            inquiring.more(exchange);
            return;
        }
        if (copying.take(exchange, text, rest -> reading(exchange, rest))) {
            return;
        }
        var reading = read(exchange, text);
        if (ordering.takes(exchange, text, reading)) {
            exchange.heard(Trace.How.ORDER);
            return;
        }
        if (rested.asks(exchange, reading)) {
            rested.ask(exchange, text, reading.first().intent());
        } else {
            understood(exchange, reading, text);
        }
    }

    /** Questions are answered; whatever would change something is asked about, and answers nothing that is open. */
    private void hearLate(Exchange exchange, String text) {
        var reading = read(exchange, text);
        if (pin(exchange, text).isPresent()
                || reading.frames().stream().anyMatch(frame -> frame.slots().pin().isPresent())) {
            exchange.secret = true;
            exchange.say("pin.late");
            return;
        }
        var order = ordering.read(exchange, Order.Sent.of(text));
        if (order.isPresent() && !Ordering.changes(order.get())) {
            ordering.take(exchange, Order.Sent.of(text), order.get());
            return;
        }
        if (order.isEmpty() && !ShortWords.goesBack(text) && ShortWords.copied(text).isEmpty()
                && reading.frames().stream().noneMatch(StaffDialogue::changes)) {
            understood(exchange, reading, text);
            return;
        }
        exchange.detour = Optional.of(new Late(exchange.visit.cause(), exchange.visit.now(), text));
        exchange.first()
            .filter(request -> request.intent().changesState())
            .ifPresent(request -> handling.presenting().describe(exchange, request));
        exchange.say("late.ask", Form.name(text));
        exchange.offer(Choices.yesNo(exchange.visit));
    }

    /** What a message does once it is clear that it is meant now. */
    void hearSurely(Exchange exchange, String text) {
        exchange.rested = false;
        hear(exchange, text);
    }

    /** The held message, as the first one of something new. */
    void hearAsNew(Exchange exchange, String text) {
        var waiting = exchange.first().orElseThrow();
        var visit = exchange.visit;
        var reading = understanding.read(text, visit.now(), visit.company().vocabulary(),
                documents.of(visit.company()), Expected.NOTHING);
        var said = reading.first().slots();
        handling.begin(exchange, new Frame(waiting.intent(), said, false, Optional.empty(),
                reading.first().ambiguities(), reading.first().problems(), List.of()));
    }

    private Reading reading(Exchange exchange, String text) {
        var visit = exchange.visit;
        return understanding.read(text, visit.now(), visit.company().vocabulary(), documents.of(visit.company()),
                handling.expected(exchange));
    }

    private Reading read(Exchange exchange, String text) {
        var reading = reading(exchange, text);
        if (reading.frames().stream().noneMatch(frame -> frame.slots().pin().isPresent())) {
            exchange.trace = Optional.of(Trace.of(exchange.visit.company().id(), reading, text));
        }
        if (reading.first().intent() != Intent.UNDO) { // the same word in both languages
            reading.language().ifPresent(language -> exchange.in(Wording.in(language)));
        }
        return reading;
    }

    private void understood(Exchange exchange, Reading reading, String text) {
        for (Frame frame : reading.frames()) {
            exchange.secret |= frame.slots().pin().isPresent();
            handle(exchange, frame, reading, text);
        }
    }

    private void handle(Exchange exchange, Frame frame, Reading reading, String text) {
        if (frame.intent() != Intent.UNKNOWN) {
            exchange.misunderstood = 0;
        }
        if (frame.problems().contains(Problem.UNKNOWN_ITEM) || frame.problems().contains(Problem.UNKNOWN_CUSTOMER)) {
            talk.note(exchange, frame, text); // perhaps another name for one that is known
        }
        if (frame.continues() && handling.change(exchange, frame)) {
            return;
        }
        switch (frame.intent()) {
            case CONFIRM -> handling.confirm(exchange);
            case DENY -> handling.deny(exchange);
            case CANCEL -> handling.cancel(exchange, frame);
            case UNDO -> handling.undo(exchange);
            case HELP -> talk.help(exchange);
            case GREET -> talk.greet(exchange);
            case LANGUAGE_SET -> talk.language(exchange, frame);
            case PIN_LOGIN -> frame.slots()
                .pin()
                .ifPresentOrElse(digits -> ordering.pin(exchange, digits), () -> exchange.say("pin.how"));
            case CUSTOMER_ADD -> skills.flow(Intent.CUSTOMER_ADD)
                .ifPresentOrElse(_ -> handling.request(exchange, frame),
                        () -> addCustomer(exchange, frame.slots()));
            case UNKNOWN -> unknown(exchange, frame, reading, text);
            default -> handling.request(exchange, frame);
        }
    }

    /** Somebody new in words that are no order of their own. */
    private void addCustomer(Exchange exchange, Slots said) {
        order(exchange, ShortWords.ADD_CUSTOMER + " " + Stream
            .of(said.name().or(said::customerSpoken), said.phone().map(Phone::e164), said.brn(), said.tin(),
                    said.email())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" ")));
    }

    /** An order that was not typed. */
    void order(Exchange exchange, String text) {
        var sent = Order.Sent.of(text);
        ordering.read(exchange, sent)
            .ifPresentOrElse(reading -> ordering.take(exchange, sent, reading), () -> exchange.say("tap.old"));
    }

    private void unknown(Exchange exchange, Frame frame, Reading reading, String text) {
        if (ShortWords.cancels(text) && frame.slots().ref().isPresent()) {
            exchange.misunderstood = 0;
            handling.cancel(exchange, frame);
        } else {
            talk.notUnderstood(exchange, frame, reading, text);
        }
    }

    private boolean answersDetour(Exchange exchange, String text) {
        var detour = exchange.detour.orElseThrow();
        var titles = switch (detour) {
            case Resume _ -> Choices.titles(Choices.resume(exchange.visit));
            case Late _, CancelCreated _, Detour.TakeBack _, Ordered _ -> Choices.titles(Choices.yesNo(exchange.visit));
            case WhichOrder(_, _, var options, _) -> Ordering.titles(options);
            case WhichCompany _, FileOf _, MoreOf _, WhyDeclined _, Detour.WhichOffer _, Detour.Pin _ -> List.<String>of();
        };
        var typed = Choices.typed(text, titles).or(() -> switch (detour) {
            case WhichOrder _ -> Optional.empty();
            case Detour.Pin _, MoreOf _ ->
                yesOrNo(exchange, text, 2).filter(chosen -> detour instanceof Detour.Pin || chosen == 1);
            case Resume _, Late _, WhichCompany _, CancelCreated _, Detour.TakeBack _, Ordered _, FileOf _, WhyDeclined _, Detour.WhichOffer _ ->
                yesOrNo(exchange, text, titles.size());
        });
        if (detour instanceof WhichOrder && typed.isEmpty() && yesOrNo(exchange, text, 2).equals(Optional.of(1))) {
            exchange.detour = Optional.empty();
            exchange.say("order.left");
            return true;
        }
        typed.ifPresent(chosen -> {
            reading(exchange, text).language().ifPresent(language -> exchange.in(Wording.in(language)));
            answerDetour(exchange, detour, chosen);
        });
        return typed.isPresent();
    }

    private Optional<Integer> yesOrNo(Exchange exchange, String text, int options) {
        if (options == 0) {
            return Optional.empty();
        }
        var reading = understanding.read(text, exchange.visit.now(), exchange.visit.company().vocabulary(),
                Documents.NONE, Expecting.yesOrNo());
        var first = reading.first();
        if (reading.frames().size() > 1 || !first.slots().isEmpty()) {
            return Optional.empty();
        }
        return switch (first.intent()) {
            case CONFIRM -> Optional.of(0);
            case DENY, CANCEL -> Optional.of(options - 1);
            default -> Optional.empty();
        };
    }

    /** Takes the answer of that place, from 0. */
    void answerDetour(Exchange exchange, Detour detour, int chosen) {
        exchange.detour = Optional.empty();
        switch (detour) {
            case Resume(_, _, var held) when chosen == 0 -> hearSurely(exchange, held);
            case Resume(_, _, var held) when chosen == 1 -> hearAsNew(exchange, held);
            case Resume _ -> handling.deny(exchange);
            case Late(_, _, var held) when chosen == 0 -> hearSurely(exchange, held);
            case Late _ -> exchange.say("late.left");
            case CancelCreated(_, _, var quotation) when chosen == 0 ->
                handling.undoing().cancel(exchange, quotation);
            case CancelCreated(_, _, var quotation) -> exchange.say("undo.kept", quotation.number());
            case Detour.TakeBack(_, _, var quotation, var revision) when chosen == 0 ->
                handling.undoing().undo(exchange, quotation, revision);
            case Detour.TakeBack(_, _, var quotation, _) -> exchange.say("undo.kept", quotation.number());
            case Ordered ordered -> ordering.answer(exchange, ordered, chosen);
            case WhichOrder which -> ordering.answer(exchange, which, chosen);
            case Detour.Pin asked -> ordering.answer(exchange, asked, chosen);
            case MoreOf _ -> exchange.say("order.left");
            case WhichCompany _, FileOf _, WhyDeclined _, Detour.WhichOffer _ -> exchange.say("tap.old");
        }
    }

    /** Whether it changes what is stored or what is open. */
    private static boolean changes(Frame frame) {
        return frame.continues() || frame.intent().changesState() || switch (frame.intent()) {
            case CONFIRM, DENY, CANCEL, UNDO, LANGUAGE_SET -> true;
            default -> false;
        };
    }

    static Duration since(Optional<Instant> before, Instant now) {
        return before.map(instant -> Duration.between(instant, now)).orElse(Duration.ZERO);
    }
}
