package my.sewa.domain.quotation;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.shared.DateRange;
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

    /** That revision: the newest as it is now, an earlier one as it stood when another took its place. */
    Optional<Quotation> find(QuotationId id, int revision);

    /** How many revisions there have been, those taken back included; 1 for a quotation nobody has revised. */
    int revisions(Quotation newest);

    /** All that is with customers, the one whose validity ends first first; may miss the last second's. */
    List<QuotationSummary> sent(TenantId tenant);

    /** All first made on those days, whenever they were revised, highest number first; may miss what was written within the last second. */
    List<QuotationSummary> made(TenantId tenant, DateRange days);

    /** Highest number first; may miss what was written within the last second. */
    Page newest(TenantId tenant, Optional<String> after);

    /** In one state, the one that is valid longest first; may miss what was written within the last second. */
    Page newest(TenantId tenant, QuotationStatus status, Optional<String> after);

    /** Made for one customer, highest number first; may miss what was written within the last second. */
    Page newest(CustomerId customer, Optional<String> after);

    /** Stale if the number is taken. */
    Change add(Quotation quotation);

    /** Keeps a revision whose place another takes in the same commit; never stale. */
    Change keep(Quotation superseded);

    /** Stale if somebody replaced it since version {@code readAt}. */
    Change replace(Quotation quotation, long readAt);
}
