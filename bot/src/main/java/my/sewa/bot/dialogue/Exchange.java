package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.shared.Language;
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
    Optional<Listing> listing;
    Optional<Mentioned> last;
    final List<Change> changes = new ArrayList<>();
    final List<Ended> ended = new ArrayList<>();
    Optional<Language> chosen = Optional.empty();
    /** Whether the first draft has to be shown again, with its question. */
    boolean show;
    /** Whether a draft came to its end, so that the one behind it is next. */
    boolean left;
    /** How many requests this message began; they go before those that were there. */
    int begun;

    private final Desk before;
    private final List<String> said = new ArrayList<>();
    private List<Choice> choices = List.of();

    Exchange(Visit visit, Desk desk) {
        this.visit = visit;
        this.before = desk;
        this.requests = new ArrayList<>(desk.requests());
        this.detour = desk.detour();
        this.done = new ArrayList<>(desk.done());
        this.misunderstood = desk.misunderstood();
        this.rested = desk.rested();
        this.listing = desk.listing();
        this.last = desk.last();
    }

    Optional<Request> first() {
        return requests.stream().findFirst();
    }

    Wording words() {
        return visit.words();
    }

    void in(Wording words) {
        visit = visit.in(words);
    }

    void say(String key, Object... values) {
        said.add(words().say(key, values));
    }

    void tell(String text) {
        said.add(text);
    }

    /** What a request is about if it does not say so: the document spoken of last. */
    Slots about(Intent intent, Slots said) {
        return last.filter(document -> document.tenant().equals(visit.company().id()))
            .filter(document -> document.isMeantBy(intent, said))
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

    boolean isSilent() {
        return said.isEmpty();
    }

    Message message() {
        return new Message(String.join("\n\n", said), choices);
    }

    Desk desk() {
        return new Desk(requests, detour, done, misunderstood, rested && !requests.isEmpty(), listing, last,
                before.mentions());
    }
}
