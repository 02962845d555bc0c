package my.sewa.domain.catalogue.caffeine;

import my.sewa.domain.caffeine.StampCache;
import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;

/** Asks the store for the items only when the stamp has moved. */
final class CachedCatalogue implements Catalogue {
    private final Catalogue stored;
    private final StampCache<TenantId, Items> items = new StampCache<>();

    CachedCatalogue(Catalogue stored) {
        this.stored = stored;
    }

    @Override
    public Items items(Stamp stamp) {
        return items.get(stamp.tenant(), stamp.catalogue(), () -> stored.items(stamp));
    }

    @Override
    public Change add(TenantId tenant, Item item) {
        return stored.add(tenant, item);
    }

    @Override
    public Change put(TenantId tenant, Item item) {
        return stored.put(tenant, item);
    }
}
