package my.sewa.bot;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.QuotationSummary;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;

/** Quotations for a {@link ReadOnce} dialogue. */
final class QuotationsReadOnce implements Quotations {
    private final Quotations stored;

    QuotationsReadOnce(Quotations stored) {
        this.stored = stored;
    }

    @Override
    public Optional<Stored> find(QuotationId id) {
        return ReadOnce.once(() -> stored.find(id), "quotation", id);
    }

    @Override
    public Optional<Quotation> find(QuotationId id, int revision) {
        return ReadOnce.once(() -> stored.find(id, revision), "revision", id, revision);
    }

    @Override
    public Page newest(CustomerId customer, Optional<String> after) {
        return ReadOnce.once(() -> stored.newest(customer, after), "of customer", customer, after);
    }

    @Override
    public int revisions(Quotation newest) {
        return stored.revisions(newest);
    }

    @Override
    public List<QuotationSummary> sent(TenantId tenant) {
        return stored.sent(tenant);
    }

    @Override
    public List<QuotationSummary> made(TenantId tenant, DateRange days) {
        return stored.made(tenant, days);
    }

    @Override
    public Page newest(TenantId tenant, Optional<String> after) {
        return stored.newest(tenant, after);
    }

    @Override
    public Page newest(TenantId tenant, QuotationStatus status, Optional<String> after) {
        return stored.newest(tenant, status, after);
    }

    @Override
    public Change add(Quotation quotation) {
        return stored.add(quotation);
    }

    @Override
    public Change keep(Quotation superseded) {
        return stored.keep(superseded);
    }

    @Override
    public Change replace(Quotation quotation, long readAt) {
        return stored.replace(quotation, readAt);
    }
}
