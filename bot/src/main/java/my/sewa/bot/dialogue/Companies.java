package my.sewa.bot.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.tenant.Tenants;

/** The companies as they are now; a turn of a company that has not changed reads its stamp and nothing else. */
public final class Companies {
    private static final int KEPT = 50;

    private final Tenants tenants;
    private final Catalogue catalogue;
    private final Customers customers;
    private final Cache<Stamp, Optional<Company>> known = Caffeine.newBuilder().maximumSize(KEPT).build();

    public Companies(Tenants tenants, Catalogue catalogue, Customers customers) {
        this.tenants = tenants;
        this.catalogue = catalogue;
        this.customers = customers;
    }

    /** Empty if there is no such company (any more). */
    public Optional<Company> find(TenantId id) {
        var stamp = tenants.stamp(id);
        return known.get(stamp, this::read);
    }

    private Optional<Company> read(Stamp stamp) {
        return tenants.find(stamp)
            .map(tenant -> new Company(stamp, tenant, tenants.staff(stamp), catalogue.items(stamp),
                    customers.all(stamp)));
    }
}
