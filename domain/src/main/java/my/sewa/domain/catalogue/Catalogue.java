package my.sewa.domain.catalogue;

import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;

/** What a tenant hires out and sells. */
public interface Catalogue {
    /** Everything as of that stamp or later, by code. */
    Items items(Stamp stamp);

    /** Stale if the code is taken. Commit together with {@code Tenants.bump}. */
    Change add(TenantId tenant, Item item);

    /** Adds the entry or replaces the one of its code. Commit together with {@code Tenants.bump}. */
    Change put(TenantId tenant, Item item);
}
