package my.sewa.domain.catalogue;

import java.util.Comparator;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.InMemoryTransactions;

public final class InMemoryCatalogue implements Catalogue {
    private record Key(TenantId tenant, Sku sku) {}

    private record Entry(TenantId tenant, Item item) {}

    private final InMemoryTransactions memory;

    public InMemoryCatalogue(InMemoryTransactions memory) {
        this.memory = memory;
    }

    @Override
    public Items items(Stamp stamp) {
        return new Items(memory.every(Entry.class)
            .stream()
            .filter(entry -> entry.tenant().equals(stamp.tenant()))
            .map(Entry::item)
            .sorted(Comparator.comparing(Item::sku))
            .toList());
    }

    @Override
    public Change add(TenantId tenant, Item item) {
        return memory.put(new Key(tenant, item.sku()), new Entry(tenant, item), 0);
    }

    @Override
    public Change put(TenantId tenant, Item item) {
        return memory.put(new Key(tenant, item.sku()), new Entry(tenant, item));
    }
}
