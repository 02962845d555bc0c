package my.sewa.domain.quotation;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import my.sewa.domain.quotation.Quotation.Accepted;
import my.sewa.domain.quotation.Quotation.Cancelled;
import my.sewa.domain.quotation.Quotation.Declined;
import my.sewa.domain.quotation.Quotation.Draft;
import my.sewa.domain.quotation.Quotation.Expired;
import my.sewa.domain.quotation.Quotation.Sent;
import my.sewa.domain.quotation.Quotations.Stored;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.transactions.Change;

/** Takes back the making of a quotation, for ten minutes and until it is sent. */
public final class CancelQuotation {
    /** After that the document stands. */
    public static final Duration UNDO = Duration.ofMinutes(10);

    /** What will be true once its changes are committed. */
    public sealed interface Outcome {
        default List<Change> changes() {
            return List.of();
        }

        record Undone(Cancelled quotation, List<Change> changes) implements Outcome {
            public Undone {
                changes = List.copyOf(changes);
            }
        }

        record Refused(Refusal why) implements Outcome {}
    }

    public enum Refusal {
        UNKNOWN, TOO_LATE, ALREADY_CANCELLED, ALREADY_SENT, REVISED_MEANWHILE
    }

    private final Quotations quotations;
    private final InstantSource clock;

    public CancelQuotation(Quotations quotations, InstantSource clock) {
        this.quotations = quotations;
        this.clock = clock;
    }

    /**
     * The quotation is cancelled, its number stays used. Exactly ten minutes after it was made is still in time. Of one
     * that was revised only the revision can be taken back, by {@link ReviseQuotation#takeBack}.
     */
    public Outcome cancel(QuotationId id, StaffId by) {
        return switch (quotations.find(id).orElse(null)) {
            case null -> new Outcome.Refused(Refusal.UNKNOWN);
            case Stored(Draft draft, _) when draft.revision() > 1 ->
                new Outcome.Refused(Refusal.REVISED_MEANWHILE);
            case Stored(Draft draft, var version) -> {
                var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                if (now.isAfter(draft.content().createdAt().plus(UNDO))) {
                    yield new Outcome.Refused(Refusal.TOO_LATE);
                }
                var cancelled = draft.cancel(by, now);
                yield new Outcome.Undone(cancelled, List.of(quotations.replace(cancelled, version)));
            }
            case Stored(Cancelled _, _) -> new Outcome.Refused(Refusal.ALREADY_CANCELLED);
            case Stored(Sent _, _), Stored(Accepted _, _), Stored(Declined _, _), Stored(Expired _, _) ->
                new Outcome.Refused(Refusal.ALREADY_SENT);
        };
    }
}
