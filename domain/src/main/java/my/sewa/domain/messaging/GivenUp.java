package my.sewa.domain.messaging;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.messaging.Delivery.Queued;
import my.sewa.domain.messaging.Inbox.Standing;
import my.sewa.domain.messaging.Unsettled.Row.ToAnswer;
import my.sewa.domain.messaging.Unsettled.Row.ToSend;
import my.sewa.domain.transactions.Change;

/** What could not be answered or sent, and once more. */
public final class GivenUp {
    /**
     * One row that was given up.
     *
     * @param id names it for {@link #replay}
     * @param why the fault, never the message
     */
    public record Entry(String id, Instant since, String why) {}

    private final Unsettled unsettled;
    private final Inbox inbox;
    private final Outbox outbox;
    private final InstantSource clock;

    public GivenUp(Unsettled unsettled, Inbox inbox, Outbox outbox, InstantSource clock) {
        this.unsettled = unsettled;
        this.inbox = inbox;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** At most 500, oldest first. */
    public List<Entry> list() {
        return unsettled.failed().stream().flatMap(row -> entry(row).stream()).toList();
    }

    private Optional<Entry> entry(Unsettled.Row row) {
        return switch (row) {
            case ToAnswer(var id, var since, _) -> inbox.find(id)
                .map(stored -> new Entry(id.code(), since, why(stored.standing())));
            case ToSend(var id, var since, _) -> outbox.find(id)
                .map(stored -> new Entry(id.token(), since, why(stored.outbound().delivery())));
        };
    }

    private static String why(Standing standing) {
        return switch (standing) {
            case Standing.Failed(int attempts, String why) -> "not answered after " + attempts + " tries: " + why;
            case Standing.Waiting _, Standing.Settled _ -> "";
        };
    }

    private static String why(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Failed(_, String code, String reason) ->
                "not sent: " + (code.isEmpty() ? reason : code + " " + reason);
            case Queued _, Delivery.Sending _, Delivery.Accepted _ -> "";
        };
    }

    /** Has it tried from the start, as if it had just come in; empty if nothing that was given up has that id. */
    public Optional<Change> replay(String id) {
        return unsettled.failed().stream().flatMap(row -> replay(row, id).stream()).findFirst();
    }

    private Optional<Change> replay(Unsettled.Row row, String wanted) {
        var now = clock.instant();
        return switch (row) {
            case ToAnswer(var id, _, _) -> Optional.of(id)
                .filter(found -> found.code().equals(wanted))
                .flatMap(inbox::find)
                .map(stored -> inbox.stand(stored, new Standing.Waiting(0, now)));
            case ToSend(var id, _, _) -> Optional.of(id)
                .filter(found -> found.token().equals(wanted))
                .flatMap(outbox::find)
                .map(stored -> outbox.replace(
                        Outbound.queued(id, now, stored.outbound().message()), stored.version()));
        };
    }
}
