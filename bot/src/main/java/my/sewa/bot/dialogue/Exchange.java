package my.sewa.bot.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;

/** One turn at the desk while it is being worked on: what is open, what is said, what is changed. */
final class Exchange {
    Visit visit;
    final List<Request> requests;
    Optional<Detour> detour;
    final List<Done> done;
    int misunderstood;
    /** Whether a silence has passed since the first draft was shown. */
    boolean rested;
    /** Whether so long a silence went before this message that a yes may be to something forgotten. */
    boolean silent;
    Optional<Listing> listing;
    Optional<Mentioned> last;
    /** How the message before this one was read, and how this one is. */
    final Optional<Trace> before;
    Optional<Trace> trace;
    final List<Change> changes = new ArrayList<>();
    /** What is said to others. */
    final List<Said> others = new ArrayList<>();
    final List<Ended> ended = new ArrayList<>();
    Optional<Language> chosen = Optional.empty();
    /** When the person gave their PIN, and whether it was in this very message. */
    Optional<Instant> pinGiven;
    boolean pinJustGiven;
    boolean pinJustSet;
    /** Whether the message holds what must not be kept. */
    boolean secret;
    /** Whether the first draft has to be shown again, with its question. */
    boolean show;
    /** Whether a draft came to its end, so that the one behind it is next. */
    boolean left;
    /** How many requests this message began; they go before those that were there. */
    int begun;

    private final Desk desk;
    private final List<String> said = new ArrayList<>();
    private List<Choice> choices = List.of();
    private Optional<Message> card = Optional.empty();

    Exchange(Visit visit, Desk desk) {
        this.visit = visit;
        this.desk = desk;
        this.before = desk.trace().filter(read -> read.tenant().equals(visit.company().id()));
        this.trace = Optional.empty();
        var here = visit.company().id();
        this.requests = new ArrayList<>(desk.requests().stream().filter(open -> open.tenant().equals(here)).toList());
        this.done = new ArrayList<>(
                desk.done().stream().filter(made -> made.quotation().tenant().equals(here)).toList());
        this.detour = desk.detour().filter(_ -> isLastSpokenOf(here));
        this.listing = desk.listing().filter(shown -> shown.tenant().equals(here));
        this.misunderstood = desk.misunderstood();
        this.rested = desk.rested();
        this.last = desk.last().filter(document -> document.tenant().equals(here));
        var served = desk.served().stream().filter(one -> one.staff().tenant().equals(here)).findFirst();
        this.pinGiven = served.filter(one -> one.staff().equals(visit.staff().id())).flatMap(Served::pinGiven);
        if (served.filter(one -> !one.staff().equals(visit.staff().id())).isPresent()) {
            forget(); // what is open was theirs before they left and came back
        }
    }

    private void forget() {
        requests.clear();
        done.clear();
        detour = Optional.empty();
        listing = Optional.empty();
        last = Optional.empty();
    }

    /** A question was asked for the company of the turn before; who works for one company has no other. */
    private boolean isLastSpokenOf(TenantId here) {
        return desk.mentions().isEmpty() || desk.mentions().getFirst().tenant().equals(here);
    }

    /** The buttons on documents that were shown last. */
    List<String> offeredBefore() {
        return desk.offered();
    }

    Optional<Request> first() {
        return requests.stream().findFirst();
    }

    Wording words() {
        return visit.words();
    }

    /** By what this message is understood, unless more is found out about it. */
    void heard(Trace.How how) {
        trace = Optional.of(Trace.of(visit.company().id(), how));
    }

    void in(Wording words) {
        visit = visit.in(words);
    }

    void say(String key, Object... values) {
        said.add(words().say(key, values));
    }

    /** Says it with its choices; a document shown earlier in the turn gives way. */
    void show(Message message) {
        said.add(message.text());
        offer(message.choices());
        if (message.attachment().isPresent()) {
            card = Optional.of(message);
        }
    }

    void tell(String text) {
        said.add(text);
    }

    /** What a request is about if it does not say so: the document spoken of last. */
    Slots about(Intent intent, Slots said) {
        return last.filter(document -> document.isMeantBy(intent, said))
            .map(document -> Merged.withRefs(said, List.of(document.number())))
            .orElse(said);
    }

    /** The last choices offered are the ones that can be tapped. */
    void offer(List<Choice> offered) {
        if (!offered.isEmpty()) {
            choices = List.copyOf(offered);
        }
    }

    /** For a question that is only repeated: what is offered already comes first. */
    void offerAlso(List<Choice> offered) {
        if (choices.isEmpty()) {
            offer(offered);
        }
    }

    void end(Request request, Ended.How how) {
        var slots = request.draft().slots();
        requests.removeIf(open -> open.id().equals(request.id()));
        ended.add(new Ended(request.intent(), slots, how));
        left |= how != Ended.How.ANSWERED;
        slots.ref().ifPresent(number -> last = Optional.of(new Mentioned(request.tenant(), number)));
    }

    /** All that is said, with a document if one is shown; a card's approved words stand only where nothing else does. */
    Message message() {
        String text = String.join("\n\n", said);
        return card.filter(shown -> shown.text().equals(text) && shown.choices().equals(choices))
            .or(() -> card.flatMap(Message::attachment).map(file -> new Message(text, choices).with(file)))
            .orElseGet(() -> new Message(text, choices));
    }

    /** What typed titles can mean next time. */
    private List<String> offered() {
        return choices.stream().map(Choice::payload).filter(Tapping::actsOnDocument).toList();
    }

    /** What is open afterwards; drafts of other companies wait behind those of this one. */
    Desk desk() {
        var here = visit.company().id();
        var open = new ArrayList<>(requests);
        desk.requests().stream().filter(other -> !other.tenant().equals(here)).forEach(open::add);
        var made = new ArrayList<>(done);
        desk.done()
            .stream()
            .filter(other -> !other.quotation().tenant().equals(here) && other.undoable(visit.now()))
            .forEach(made::add);
        return new Desk(open, detour, made, misunderstood, rested && !open.isEmpty(), listing, last,
                offered(), desk.mentions(), served(), trace);
    }

    private List<Served> served() {
        var all = new ArrayList<Served>();
        all.add(new Served(visit.staff().id(), pinGiven));
        desk.served()
            .stream()
            .filter(other -> !other.staff().tenant().equals(visit.company().id()))
            .forEach(all::add);
        return all;
    }
}
