package my.sewa.domain.quotation;

import java.util.Optional;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.TenantId;

/**
 * Which quotation.
 *
 * @param number for example {@code QT-0241}; at least four digits
 */
public record QuotationId(TenantId tenant, String number) {
    public QuotationId {
        if (DocumentKind.QUOTATION.sequence(number).isEmpty()) {
            throw new IllegalArgumentException("a quotation's number looks like QT-0241, not " + number);
        }
    }

    /** Empty for a number of another kind of document. */
    public static Optional<QuotationId> of(TenantId tenant, String number) {
        return DocumentKind.QUOTATION.sequence(number).isPresent()
                ? Optional.of(new QuotationId(tenant, number))
                : Optional.empty();
    }

    /** Counts from 1; orders quotations by when their number was taken. */
    public long sequence() {
        return DocumentKind.QUOTATION.sequence(number).orElseThrow();
    }
}
