package my.sewa.domain.quotation;

import java.time.Instant;
import java.util.Optional;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.quotation.Quotation.Accepted;
import my.sewa.domain.quotation.Quotation.Cancelled;
import my.sewa.domain.quotation.Quotation.Declined;
import my.sewa.domain.quotation.Quotation.Draft;
import my.sewa.domain.quotation.Quotation.Expired;
import my.sewa.domain.quotation.Quotation.Sent;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Tenant;

/** Takes over an offer that was made elsewhere, under its own number and in its own state, at our prices. */
public final class ImportQuotation {
    /** What is taken over. Its dates may be past: the offer was made when they were not. */
    public record Offer(QuotationId id, QuotationStatus status, Customer customer, QuotationRequest request,
            StaffId madeBy) {}

    private final ServiceTax serviceTax;

    public ImportQuotation(ServiceTax serviceTax) {
        this.serviceTax = serviceTax;
    }

    /**
     * The offer as a quotation that counts as made now, and valid from now.
     *
     * @throws java.util.NoSuchElementException if it names an item that is not there, or hires without dates
     */
    public Quotation quotation(Tenant tenant, Items items, Offer offer, Instant now) {
        var prices = new QuotationPrices(tenant, items, serviceTax);
        var priced = prices.total(prices.lines(offer.request()), offer.request(), Malaysia.dateOf(now));
        var content = priced.offeredTo(offer.customer(), offer.madeBy(), now);
        return switch (offer.status()) {
            case DRAFT -> new Draft(offer.id(), 1, content);
            case SENT -> new Sent(offer.id(), 1, content, now);
            case ACCEPTED -> new Accepted(offer.id(), 1, content, now);
            case DECLINED -> new Declined(offer.id(), 1, content, now, Optional.empty());
            case EXPIRED -> new Expired(offer.id(), 1, content, now);
            case CANCELLED -> new Cancelled(offer.id(), 1, content, offer.madeBy(), now);
        };
    }
}
