package my.sewa.domain.tenant;

import my.sewa.domain.shared.Code;

/** A member of staff, for example {@code S-01} of one company. */
public record StaffId(TenantId tenant, String code) {
    public StaffId {
        Code.checked("staff code", code);
    }
}
