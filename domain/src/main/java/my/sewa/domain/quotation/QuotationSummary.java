package my.sewa.domain.quotation;

import java.time.LocalDate;
import java.util.Optional;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.shared.DateRange;
import org.joda.money.Money;

/** One row of a list of quotations. */
public record QuotationSummary(QuotationId id, int revision, QuotationStatus status, CustomerId customer,
        String customerName, Optional<DateRange> dates, Money total, LocalDate validUntil) {
    public static QuotationSummary of(Quotation quotation) {
        var content = quotation.content();
        return new QuotationSummary(quotation.id(), quotation.revision(), quotation.status(), content.customer(),
                content.customerName(), content.dates(), content.totals().total(), content.validUntil());
    }
}
