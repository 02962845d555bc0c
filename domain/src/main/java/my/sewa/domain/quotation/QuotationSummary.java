package my.sewa.domain.quotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.quotation.Quotation.Declined;
import my.sewa.domain.shared.DateRange;
import org.joda.money.Money;

/**
 * One row of a list of quotations.
 *
 * @param sentAt when the customer was sent it last
 * @param reason why the customer declined
 */
public record QuotationSummary(QuotationId id, int revision, QuotationStatus status, CustomerId customer,
        String customerName, Optional<DateRange> dates, Money total, LocalDate validUntil, Instant createdAt,
        Optional<Instant> sentAt, Optional<String> reason) {
    public static QuotationSummary of(Quotation quotation) {
        var content = quotation.content();
        return new QuotationSummary(quotation.id(), quotation.revision(), quotation.status(), content.customer(),
                content.customerName(), content.dates(), content.totals().total(), content.validUntil(),
                content.createdAt(), quotation.dispatch().map(Dispatch::at),
                quotation instanceof Declined declined ? declined.reason() : Optional.empty());
    }
}
