package my.sewa.domain.quotation;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.quotation.Quotation.Draft;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.DocumentNumbers;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.transactions.Change;

/** Gives a priced request its number: from then on it is a quotation. */
public final class CreateQuotation {
    /** What will be true once its changes are committed. */
    public sealed interface Outcome {
        default List<Change> changes() {
            return List.of();
        }

        record Created(Draft quotation, List<Change> changes) implements Outcome {
            public Created {
                changes = List.copyOf(changes);
            }
        }

        record Refused(Refusal why) implements Outcome {}
    }

    private final PriceQuotation prices;
    private final Customers customers;
    private final DocumentNumbers numbers;
    private final Quotations quotations;
    private final InstantSource clock;

    public CreateQuotation(PriceQuotation prices, Customers customers, DocumentNumbers numbers, Quotations quotations,
            InstantSource clock) {
        this.prices = prices;
        this.customers = customers;
        this.numbers = numbers;
        this.quotations = quotations;
        this.clock = clock;
    }

    /** Priced once more, at the moment it is made; needs the dates of a hire, which a preview does not. */
    public Outcome create(Stamp stamp, CustomerId customer, QuotationRequest request, StaffId madeBy) {
        if (!customer.tenant().equals(stamp.tenant()) || !madeBy.tenant().equals(stamp.tenant())) {
            throw new IllegalArgumentException("customer and maker must belong to the company that quotes");
        }
        var found = customers.find(stamp, customer);
        if (found.isEmpty()) {
            return new Outcome.Refused(new Refusal.UnknownCustomer(customer));
        }
        return switch (prices.price(stamp, request)) {
            case PriceQuotation.Outcome.Refused(var why) -> new Outcome.Refused(why);
            case PriceQuotation.Outcome.Priced(var priced) when priced.startMissing() ->
                new Outcome.Refused(new Refusal.StartMissing());
            case PriceQuotation.Outcome.Priced(var priced) -> {
                var next = numbers.next(stamp.tenant(), DocumentKind.QUOTATION);
                var draft = Draft.of(new QuotationId(stamp.tenant(), next.number()), 1,
                        priced.offeredTo(found.get(), madeBy, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
                yield new Outcome.Created(draft, List.of(next.change(), quotations.add(draft)));
            }
        };
    }
}
