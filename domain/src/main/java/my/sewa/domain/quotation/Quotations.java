package my.sewa.domain.quotation;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;

/** The offers a company has made. */
public interface Quotations {
    /** A page of a list is never longer. */
    int LONGEST_PAGE = 20;

    /** An offer as it was read. */
    record Stored(Quotation quotation, long version) {}

    /**
     * Part of a list.
     *
     * @param next what to ask the same list for the following page with; empty on the last
     */
    record Page(List<QuotationSummary> quotations, Optional<String> next) {
        public Page {
            quotations = List.copyOf(quotations);
        }
    }

    /** The newest revision, as it is now. */
    Optional<Stored> find(QuotationId id);

    /** Highest number first; may miss what was written within the last second. */
    Page newest(TenantId tenant, Optional<String> after);

    /** In one state, the one that is valid longest first; may miss what was written within the last second. */
    Page newest(TenantId tenant, QuotationStatus status, Optional<String> after);

    /** Made for one customer, highest number first; may miss what was written within the last second. */
    Page newest(CustomerId customer, Optional<String> after);

    /** Stale if the number is taken. */
    Change add(Quotation quotation);

    /** Stale if somebody replaced it since version {@code readAt}. */
    Change replace(Quotation quotation, long readAt);
}
