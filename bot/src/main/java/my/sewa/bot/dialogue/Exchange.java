package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.quotation.QuotationId;
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
    Optional<QuotationId> last;
    final List<Change> changes = new ArrayList<>();
    final List<Ended> ended = new ArrayList<>();
    Optional<Language> chosen = Optional.empty();
    /** Whether the first draft has to be shown again, with its question. */
    boolean show;
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
        requests.removeIf(open -> open.id().equals(request.id()));
        ended.add(new Ended(request.intent(), request.draft().slots(), how));
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
