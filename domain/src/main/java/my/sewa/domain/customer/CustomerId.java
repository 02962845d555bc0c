package my.sewa.domain.customer;

import my.sewa.domain.shared.Code;
import my.sewa.domain.tenant.TenantId;

/** A customer of one company, for example {@code C-01}. */
public record CustomerId(TenantId tenant, String code) {
    public CustomerId {
        Code.checked("customer code", code);
    }
}
