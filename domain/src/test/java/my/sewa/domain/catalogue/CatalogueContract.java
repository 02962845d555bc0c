package my.sewa.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Item.Tracking;
import my.sewa.domain.catalogue.Tariff.Tier;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

/** What every Catalogue must do; each adapter's test implements this and supplies itself. */
public interface CatalogueContract {
    TenantId tenant();

    Catalogue catalogue();

    Transactions transactions();

    private Stamp stamp() {
        return new Stamp(tenant(), 1, 1, 1);
    }

    @Test
    default void an_empty_catalogue_is_empty() {
        assertThat(catalogue().items(stamp()).all()).isEmpty();
    }

    @Test
    default void items_are_found_with_all_that_is_known_by_code() {
        var tent = new Item(new Sku("TNT-10"), "Canopy 10×10", "Khemah 10×10", List.of("canopy", "khemah"),
                Tracking.BULK, 30,
                new Offer.Hire(new Tariff(List.of(new Tier(1, Sen.of(8_000)), new Tier(3, Sen.of(20_000))))),
                Optional.of(Sen.of(960_000)));
        transactions().commit(List.of(catalogue().add(tenant(), tent), catalogue().add(tenant(), ItemBuilder.DIESEL),
                catalogue().add(tenant(), ItemBuilder.GENERATOR)));
        var items = catalogue().items(stamp());
        assertThat(items.all()).containsExactly(ItemBuilder.DIESEL, ItemBuilder.GENERATOR, tent);
        assertThat(items.find(tent.sku())).contains(tent);
        assertThat(items.find(new Sku("NONE"))).isEmpty();
    }

    @Test
    default void a_code_is_given_to_one_item() {
        transactions().commit(List.of(catalogue().add(tenant(), ItemBuilder.GENERATOR)));
        var twin = catalogue().add(tenant(), ItemBuilder.GENERATOR);
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> transactions().commit(List.of(twin)));
    }

    @Test
    default void an_item_put_takes_the_place_of_the_one_before() {
        transactions().commit(List.of(catalogue().put(tenant(), ItemBuilder.GENERATOR)));
        var dearer = ItemBuilder.hire("GEN-20", "Silent generator 20 kVA", "Penjana", 40_000, 200_000, 600_000);
        transactions().commit(List.of(catalogue().put(tenant(), dearer)));
        assertThat(catalogue().items(stamp()).all()).containsExactly(dearer);
    }
}
