package my.sewa.domain.quotation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.quotation.Quotation.Accepted;
import my.sewa.domain.quotation.Quotation.Cancelled;
import my.sewa.domain.quotation.Quotation.Declined;
import my.sewa.domain.quotation.Quotation.Draft;
import my.sewa.domain.quotation.Quotation.Expired;
import my.sewa.domain.quotation.Quotation.Sent;
import my.sewa.domain.quotation.Quotations.Stored;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.transactions.Change;

/** Puts an offer before its customer, for the first time or once more. */
public final class SendQuotation {
    /** What will be true once its changes are committed. */
    public sealed interface Outcome {
        default List<Change> changes() {
            return List.of();
        }

        record Dispatched(Sent quotation, List<Change> changes) implements Outcome {
            public Dispatched {
                changes = List.copyOf(changes);
            }
        }

        record Refused(Refusal why) implements Outcome {}
    }

    /** Why it cannot be sent. */
    public sealed interface Refusal {
        record Unknown() implements Refusal {}

        record AlreadyAccepted() implements Refusal {}

        record AlreadyDeclined() implements Refusal {}

        record AlreadyCancelled() implements Refusal {}

        /** Nobody could accept it any more: it has to be revised first. */
        record NoLongerValid(LocalDate validUntil) implements Refusal {}
    }

    private final Quotations quotations;
    private final InstantSource clock;

    public SendQuotation(Quotations quotations, InstantSource clock) {
        this.quotations = quotations;
        this.clock = clock;
    }

    /**
     * The newest revision; the last day of its validity is still in time.
     *
     * @param message the one that shows it to the customer, said in the same commit
     */
    public Outcome send(QuotationId id, StaffId by, OutboundId message) {
        return switch (quotations.find(id).orElse(null)) {
            case null -> new Outcome.Refused(new Refusal.Unknown());
            case Stored(var quotation, var version) -> refusal(quotation)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> {
                    var how = Dispatch.by(by, message, clock.instant().truncatedTo(ChronoUnit.MILLIS));
                    var sent = new Sent(id, quotation.revision(), quotation.content(), how);
                    return new Outcome.Dispatched(sent, List.of(quotations.replace(sent, version)));
                });
        };
    }

    /** That its customer has been reminded of this offer; nothing, unless it still waits for an answer. */
    public List<Change> remind(QuotationId id) {
        return quotations.find(id)
            .filter(stored -> stored.quotation() instanceof Sent)
            .map(stored -> quotations.replace(
                    ((Sent) stored.quotation()).remind(clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                    stored.version()))
            .map(List::of)
            .orElse(List.of());
    }

    /** Why this one cannot be sent now; empty if it can. */
    public Optional<Refusal> refusal(Quotation quotation) {
        var validUntil = quotation.content().validUntil();
        boolean valid = !Malaysia.today(clock).isAfter(validUntil);
        return Optional.ofNullable(switch (quotation) {
            case Draft _, Sent _ -> valid ? null : new Refusal.NoLongerValid(validUntil);
            case Expired _ -> new Refusal.NoLongerValid(validUntil);
            case Accepted _ -> new Refusal.AlreadyAccepted();
            case Declined _ -> new Refusal.AlreadyDeclined();
            case Cancelled _ -> new Refusal.AlreadyCancelled();
        });
    }
}
