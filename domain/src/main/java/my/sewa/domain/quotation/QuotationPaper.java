package my.sewa.domain.quotation;

import java.util.Optional;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.Letterhead;
import my.sewa.domain.tenant.Staff;

/** How a quotation looks on paper. */
public interface QuotationPaper {
    /**
     * A PDF; the same bytes for the same arguments, wherever and whenever.
     *
     * @param customer as known now; the name is the one that was quoted to
     * @param maker empty if whoever made it works there no more
     */
    byte[] draw(Letterhead letterhead, Quotation quotation, Customer customer, Optional<Staff> maker,
            Language language);
}
