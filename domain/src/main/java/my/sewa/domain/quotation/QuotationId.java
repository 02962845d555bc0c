package my.sewa.domain.quotation;

import my.sewa.domain.tenant.TenantId;

/**
 * Which quotation.
 *
 * @param number for example {@code QT-0241}; at least four digits
 */
public record QuotationId(TenantId tenant, String number) {}
