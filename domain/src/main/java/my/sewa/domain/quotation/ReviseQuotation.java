package my.sewa.domain.quotation;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.quotation.Quotation.Cancelled;
import my.sewa.domain.quotation.Quotation.Draft;
import my.sewa.domain.quotation.Quotations.Stored;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.transactions.Change;

/**
 * Makes another revision of a quotation: what was sent never changes, and its customer's buttons are superseded. For ten
 * minutes it can be taken back.
 */
public final class ReviseQuotation {
    /** What will be true once its changes are committed. */
    public sealed interface Outcome {
        default List<Change> changes() {
            return List.of();
        }

        record Revised(Draft quotation, List<Change> changes) implements Outcome {
            public Revised {
                changes = List.copyOf(changes);
            }
        }

        /** The former revision stands again, in the state it had; the one taken back is kept as cancelled. */
        record Restored(Quotation quotation, List<Change> changes) implements Outcome {
            public Restored {
                changes = List.copyOf(changes);
            }
        }

        /** Its new content cannot be offered. */
        record NotOffered(Refusal why) implements Outcome {}

        record Refused(State why) implements Outcome {}
    }

    /** Why this quotation cannot be revised, or its revision not be taken back. */
    public enum State {
        UNKNOWN, CANCELLED, REVISED_MEANWHILE, TOO_LATE, ALREADY_SENT
    }

    private final PriceQuotation prices;
    private final Customers customers;
    private final Quotations quotations;
    private final InstantSource clock;

    public ReviseQuotation(PriceQuotation prices, Customers customers, Quotations quotations, InstantSource clock) {
        this.prices = prices;
        this.customers = customers;
        this.quotations = quotations;
        this.clock = clock;
    }

    /** Priced anew at the moment it is made, and valid anew; {@code from} is the revision that was looked at. */
    public Outcome revise(Stamp stamp, QuotationId id, int from, CustomerId customer, QuotationRequest request,
            StaffId by) {
        var stored = quotations.find(id).orElse(null);
        if (stored == null) {
            return new Outcome.Refused(State.UNKNOWN);
        }
        if (stored.quotation() instanceof Cancelled) {
            return new Outcome.Refused(State.CANCELLED);
        }
        if (stored.quotation().revision() != from) {
            return new Outcome.Refused(State.REVISED_MEANWHILE);
        }
        var found = customers.find(stamp, customer);
        if (found.isEmpty()) {
            return new Outcome.NotOffered(new Refusal.UnknownCustomer(customer));
        }
        return switch (prices.price(stamp, request)) {
            case PriceQuotation.Outcome.Refused(var why) -> new Outcome.NotOffered(why);
            case PriceQuotation.Outcome.Priced(var priced) when priced.startMissing() ->
                new Outcome.NotOffered(new Refusal.StartMissing());
            case PriceQuotation.Outcome.Priced(var priced) -> {
                var draft = Draft.of(id, quotations.revisions(stored.quotation()) + 1,
                        priced.offeredTo(found.get(), by, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
                yield new Outcome.Revised(draft, List.of(quotations.keep(stored.quotation()),
                        quotations.replace(draft, stored.version())));
            }
        };
    }

    /** Exactly ten minutes after it was made is still in time. */
    public Outcome takeBack(QuotationId id, int revision, int former, StaffId by) {
        var stored = quotations.find(id).orElse(null);
        if (stored == null) {
            return new Outcome.Refused(State.UNKNOWN);
        }
        if (stored.quotation().revision() != revision) {
            return new Outcome.Refused(State.REVISED_MEANWHILE);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return switch (stored.quotation()) {
            case Draft draft when !now.isAfter(draft.content().createdAt().plus(CancelQuotation.UNDO)) ->
                restored(draft.cancel(by, now), former, stored);
            case Draft _ -> new Outcome.Refused(State.TOO_LATE);
            case Cancelled _ -> new Outcome.Refused(State.CANCELLED);
            case Quotation.Sent _, Quotation.Accepted _, Quotation.Declined _, Quotation.Expired _ ->
                new Outcome.Refused(State.ALREADY_SENT);
        };
    }

    private Outcome restored(Cancelled takenBack, int former, Stored stored) {
        return quotations.find(takenBack.id(), former)
            .<Outcome>map(before -> new Outcome.Restored(before,
                    List.of(quotations.keep(takenBack), quotations.replace(before, stored.version()))))
            .orElseGet(() -> new Outcome.Refused(State.UNKNOWN));
    }
}
