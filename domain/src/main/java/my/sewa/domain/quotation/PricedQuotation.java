package my.sewa.domain.quotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.quotation.HirePeriod.Dates;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.tenant.StaffId;
import org.joda.money.Money;

/**
 * What a request would come to if it were quoted now.
 *
 * @param period of the lines that are for hire; empty if none is
 */
public record PricedQuotation(List<QuotationLine> lines, Optional<HirePeriod> period, Optional<Discount> discount,
        QuotationTotals totals, Money deposit, LocalDate validUntil) {
    public PricedQuotation {
        lines = List.copyOf(lines);
    }

    /** Whether something is hired from a day that nobody has named yet: then it cannot be offered. */
    public boolean startMissing() {
        return period.isPresent() && period.get().from().isEmpty();
    }

    /** The same as an offer to somebody. */
    public QuotationContent offeredTo(Customer customer, StaffId madeBy, Instant at) {
        if (startMissing()) {
            throw new IllegalStateException("a hire cannot be offered without its dates");
        }
        Optional<DateRange> dates = period
            .flatMap(hired -> hired instanceof Dates(var range) ? Optional.of(range) : Optional.empty());
        return new QuotationContent(customer.id(), customer.name(), dates, lines, discount, totals, deposit,
                validUntil, madeBy, at);
    }
}
