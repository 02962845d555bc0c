package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import my.sewa.domain.tenant.TenantId;

/**
 * What is open between us and a member of staff.
 *
 * @param requests drafts; questions are about the first, the others wait behind it
 * @param detour a question that was asked after those about the first draft
 * @param done what was created in the last minutes, newest first
 * @param misunderstood how many messages in a row were not understood
 * @param rested whether a silence has passed since the first draft was shown
 * @param listing the list shown last, if there is more of it
 * @param last the document spoken of last
 * @param offered what the buttons shown last carry, of those that act on a document: their titles can be typed
 * @param mentions what was said lately for which company, newest first; kept for people of several companies only
 * @param served as whom the person is served, at each company
 * @param trace how the last message was read
 */
public record Desk(List<Request> requests, Optional<Detour> detour, List<Done> done, int misunderstood,
        boolean rested, Optional<Listing> listing, Optional<Mentioned> last, List<String> offered,
        List<Mention> mentions, List<Served> served, Optional<Trace> trace) {
    public static final Desk EMPTY = new Desk(List.of(), Optional.empty(), List.of(), 0, false, Optional.empty(),
            Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

    public Desk(List<Request> requests, Optional<Detour> detour, List<Done> done, int misunderstood, boolean rested,
            Optional<Listing> listing, Optional<Mentioned> last, List<Mention> mentions) {
        this(requests, detour, done, misunderstood, rested, listing, last, List.of(), mentions, List.of(),
                Optional.empty());
    }

    public Desk {
        served = List.copyOf(served);
        requests = List.copyOf(requests);
        done = List.copyOf(done);
        offered = List.copyOf(offered);
        mentions = List.copyOf(mentions);
    }

    /** The company of whatever carries this opaque id. */
    Optional<TenantId> tenantOf(String id) {
        var requests = this.requests.stream().filter(open -> open.id().equals(id)).map(Request::tenant);
        var created = done.stream().map(Done::request).filter(made -> made.id().equals(id)).map(Request::tenant);
        var listed = listing.stream().filter(shown -> shown.id().equals(id)).map(Listing::tenant);
        var document = Mentioned.ofOpaque(id).map(Mentioned::tenant).stream();
        return Stream.of(requests, created, listed, document).flatMap(Function.identity()).findFirst();
    }

    Desk with(List<Mention> spoken) {
        return new Desk(requests, detour, done, misunderstood, rested, listing, last, offered, spoken, served, trace);
    }

    /** The question asked beside the drafts, if it is one of these. */
    <D extends Detour> Optional<D> asked(Class<D> kind) {
        return detour.filter(kind::isInstance).map(kind::cast);
    }

    Desk asking(Detour question) {
        return new Desk(requests, Optional.of(question), done, misunderstood, rested, listing, last, offered,
                mentions, served, trace);
    }

    /** Without the question asked beside the drafts. */
    Desk without() {
        return new Desk(requests, Optional.empty(), done, misunderstood, rested, listing, last, offered, mentions,
                served, trace);
    }

    Optional<Request> first() {
        return requests.stream().findFirst();
    }
}
