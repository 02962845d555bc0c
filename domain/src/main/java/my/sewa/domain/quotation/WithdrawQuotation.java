package my.sewa.domain.quotation;

import java.time.InstantSource;
import java.util.List;
import my.sewa.domain.quotation.Quotation.Draft;
import my.sewa.domain.quotation.Quotation.Sent;
import my.sewa.domain.quotation.Quotations.Stored;
import my.sewa.domain.transactions.Change;

/** Takes back the sending of a quotation, for ten minutes and until the customer has answered. */
public final class WithdrawQuotation {
    /** What will be true once its changes are committed. */
    public sealed interface Outcome {
        default List<Change> changes() {
            return List.of();
        }

        record Withdrawn(Draft quotation, List<Change> changes) implements Outcome {
            public Withdrawn {
                changes = List.copyOf(changes);
            }
        }

        record Refused(Refusal why) implements Outcome {}
    }

    public enum Refusal {
        UNKNOWN, NOT_SENT, REVISED_MEANWHILE, TOO_LATE, ALREADY_ANSWERED
    }

    private final Quotations quotations;
    private final InstantSource clock;

    public WithdrawQuotation(Quotations quotations, InstantSource clock) {
        this.quotations = quotations;
        this.clock = clock;
    }

    /**
     * That revision is a draft again: its buttons no longer work, it can be changed and sent. Exactly ten minutes is
     * in time; another revision made meanwhile is left as it is.
     */
    public Outcome withdraw(QuotationId id, int revision) {
        return switch (quotations.find(id).orElse(null)) {
            case null -> new Outcome.Refused(Refusal.UNKNOWN);
            case Stored(var newest, _) when newest.revision() != revision ->
                new Outcome.Refused(Refusal.REVISED_MEANWHILE);
            case Stored(Sent sent, var version) -> {
                if (clock.instant().isAfter(sent.sent().at().plus(CancelQuotation.UNDO))) {
                    yield new Outcome.Refused(Refusal.TOO_LATE);
                }
                var draft = sent.withdraw();
                yield new Outcome.Withdrawn(draft, List.of(quotations.replace(draft, version)));
            }
            case Stored(Quotation.Draft _, _), Stored(Quotation.Cancelled _, _) ->
                new Outcome.Refused(Refusal.NOT_SENT);
            case Stored(Quotation.Accepted _, _), Stored(Quotation.Declined _, _), Stored(Quotation.Expired _, _) ->
                new Outcome.Refused(Refusal.ALREADY_ANSWERED);
        };
    }
}
