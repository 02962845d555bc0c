package my.sewa.domain.catalogue.caffeine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.catalogue.CatalogueContract;
import my.sewa.domain.catalogue.InMemoryCatalogue;
import my.sewa.domain.catalogue.ItemBuilder;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

class CachedCatalogueTest implements CatalogueContract {
    private final InMemoryTransactions memory = new InMemoryTransactions();

    @Override
    public TenantId tenant() {
        return new TenantId("T-01");
    }

    @Override
    public Catalogue catalogue() {
        return CatalogueCaffeineWiring.cached(new InMemoryCatalogue(memory));
    }

    @Override
    public Transactions transactions() {
        return memory;
    }

    @Test
    void a_new_price_is_seen_as_soon_as_the_stamp_of_the_catalogue_has_moved() {
        var cached = catalogue();
        assertThat(cached.items(new Stamp(tenant(), 1, 1, 1)).all()).isEmpty();
        memory.commit(List.of(cached.put(tenant(), ItemBuilder.CHAIR)));
        assertThat(cached.items(new Stamp(tenant(), 1, 9, 9)).all()).isEmpty();
        assertThat(cached.items(new Stamp(tenant(), 2, 1, 1)).all()).containsExactly(ItemBuilder.CHAIR);
    }
}
