package my.sewa.domain.tenant;

/** A member of staff, for example {@code S-01} of one company. */
public record StaffId(TenantId tenant, String code) {}
