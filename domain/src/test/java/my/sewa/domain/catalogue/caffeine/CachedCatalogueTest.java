package my.sewa.domain.catalogue.caffeine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.catalogue.AgreedRate.Per;
import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.catalogue.CatalogueContract;
import my.sewa.domain.catalogue.ChangeCatalogue;
import my.sewa.domain.catalogue.ChangeCatalogue.Outcome;
import my.sewa.domain.catalogue.InMemoryCatalogue;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Item.Tracking;
import my.sewa.domain.catalogue.ItemBuilder;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.InMemoryTenants;
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

    /** Both have the catalogue at hand when one of them changes it, as {@link ChangeCatalogue} does. */
    @Test
    void a_change_by_one_process_is_seen_by_the_next_message_in_another() {
        var tenants = new InMemoryTenants(memory);
        var one = catalogue();
        var other = catalogue();
        memory.commit(List.of(one.add(tenant(), ItemBuilder.CHAIR), one.add(tenant(), ItemBuilder.GENERATOR)));
        var change = new ChangeCatalogue(one, tenants);
        assertThat(one.items(tenants.stamp(tenant())).all()).isEqualTo(other.items(tenants.stamp(tenant())).all());
        for (var kind : List.<Function<Stamp, Outcome>>of(
                now -> change.hireFor(now, ItemBuilder.GENERATOR.sku(), List.of(new AgreedRate(Sen.of(1), Per.DAY))),
                now -> change.count(now, ItemBuilder.GENERATOR.sku(), 99),
                now -> change.add(now, "Broom", Optional.empty(), Tracking.BULK, 5, new Offer.Sale(Sen.of(500))))) {
            var before = other.items(tenants.stamp(tenant())).all();
            memory.commit(kind.apply(tenants.stamp(tenant())).changes());
            var now = tenants.stamp(tenant());
            assertThat(other.items(now).all()).isNotEqualTo(before).isEqualTo(one.items(now).all());
        }
    }
}
