package my.sewa.domain.quotation;

import java.time.Instant;
import java.util.Optional;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.quotation.Quotation.Draft;
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
        var draft = Draft.of(offer.id(), 1, content);
        var sent = draft.send(new Dispatch(now, Optional.empty(), Optional.empty()));
        var answer = new Answer(now, new Answer.By.Heard(offer.madeBy()), "");
        return switch (offer.status()) {
            case DRAFT -> draft;
            case SENT -> sent;
            case ACCEPTED -> sent.accept(answer);
            case DECLINED -> sent.decline(answer, Optional.empty());
            case EXPIRED -> sent.expire(now);
            case CANCELLED -> draft.cancel(offer.madeBy(), now);
        };
    }
}
