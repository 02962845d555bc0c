package my.sewa.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.AgreedRate.Per;
import my.sewa.domain.catalogue.ChangeCatalogue.Outcome;
import my.sewa.domain.catalogue.ChangeCatalogue.Refusal;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Item.Tracking;
import my.sewa.domain.catalogue.Tariff.Tier;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.InMemoryTenants;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.StaleChange;
import org.junit.jupiter.api.Test;

class ChangeCatalogueTest {
    private static final TenantId TENANT = new TenantId("T-01");
    private static final Sku PUMP = new Sku("WAT-PUM");
    private static final Sku TIE = new Sku("CAB-TIE");

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryTenants tenants = new InMemoryTenants(memory);
    private final InMemoryCatalogue catalogue = new InMemoryCatalogue(memory);
    private final ChangeCatalogue change = new ChangeCatalogue(catalogue, tenants);

    ChangeCatalogueTest() {
        commit(change.add(stamp(), "Water pump", Optional.of("Pam air"), Tracking.BULK, 5,
                new Offer.Hire(new Tariff(List.of(new Tier(1, Sen.of(8_000)), new Tier(7, Sen.of(40_000)))))));
        commit(change.add(stamp(), "Cable tie", Optional.empty(), Tracking.BULK, 100, new Offer.Sale(Sen.of(1_200))));
    }

    @Test
    void a_new_price_replaces_its_tier_and_leaves_the_others() {
        var before = stamp();
        commit(change.hireFor(stamp(), PUMP, List.of(new AgreedRate(Sen.of(9_000), Per.DAY),
                new AgreedRate(Sen.of(120_000), Per.MONTH))));
        assertThat(item(PUMP).offer()).isEqualTo(new Offer.Hire(new Tariff(List.of(new Tier(1, Sen.of(9_000)),
                new Tier(7, Sen.of(40_000)), new Tier(30, Sen.of(120_000))))));
        assertThat(stamp().catalogue()).isEqualTo(before.catalogue() + 1);
    }

    @Test
    void a_price_is_more_than_nothing_and_not_without_end() {
        assertThat(day(0)).isEqualTo(new Outcome.Refused(Refusal.PRICE));
        assertThat(day(1)).isInstanceOf(Outcome.Changed.class);
        assertThat(day(Sen.in(ChangeCatalogue.HIGHEST))).isInstanceOf(Outcome.Changed.class);
        assertThat(day(Sen.in(ChangeCatalogue.HIGHEST) + 1)).isEqualTo(new Outcome.Refused(Refusal.PRICE));
        assertThat(day(8_000)).isEqualTo(new Outcome.Refused(Refusal.NOTHING_NEW));
    }

    @Test
    void what_is_sold_has_no_day_rate_and_what_is_hired_no_price_each() {
        assertThat(change.hireFor(stamp(), TIE, List.of(new AgreedRate(Sen.of(100), Per.DAY))))
            .isEqualTo(new Outcome.Refused(Refusal.SOLD_NOT_HIRED));
        assertThat(change.sellFor(stamp(), PUMP, Sen.of(100))).isEqualTo(new Outcome.Refused(Refusal.HIRED_NOT_SOLD));
        commit(change.sellFor(stamp(), TIE, Sen.of(1_300)));
        assertThat(item(TIE).offer()).isEqualTo(new Offer.Sale(Sen.of(1_300)));
    }

    @Test
    void a_count_is_from_none_to_a_hundred_thousand() {
        assertThat(change.count(stamp(), PUMP, -1)).isEqualTo(new Outcome.Refused(Refusal.COUNT));
        assertThat(change.count(stamp(), PUMP, 100_001)).isEqualTo(new Outcome.Refused(Refusal.COUNT));
        commit(change.count(stamp(), PUMP, 100_000));
        commit(change.count(stamp(), PUMP, 0));
        assertThat(item(PUMP).owned()).isZero();
        assertThat(change.count(stamp(), new Sku("NONE"), 1)).isEqualTo(new Outcome.Refused(Refusal.UNKNOWN));
    }

    @Test
    void something_new_has_a_name_of_its_own_and_a_code_made_of_it() {
        assertThat(item(PUMP).nameMalay()).isEqualTo("Pam air");
        assertThat(item(TIE).nameMalay()).isEqualTo("Cable tie");
        assertThat(add("pam air")).isEqualTo(new Outcome.Refused(Refusal.NAME_TAKEN));
        assertThat(add("")).isEqualTo(new Outcome.Refused(Refusal.NAME));
        assertThat(add("x".repeat(201))).isEqualTo(new Outcome.Refused(Refusal.NAME));
        assertThat(((Outcome.Added) add("Water pumps")).item().sku()).isEqualTo(new Sku("WAT-PUM-2"));
        assertThat(((Outcome.Added) add("抽水机")).item().sku()).isEqualTo(new Sku("ITEM"));
    }

    @Test
    void of_two_changes_at_once_the_second_is_decided_anew() {
        var first = change.count(stamp(), PUMP, 6);
        var second = day(9_000);
        memory.commit(first.changes());
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> memory.commit(second.changes()));
    }

    private Outcome add(String name) {
        return change.add(stamp(), name, Optional.empty(), Tracking.BULK, 1, new Offer.Sale(Sen.of(100)));
    }

    private Outcome day(long sen) {
        return change.hireFor(stamp(), PUMP, List.of(new AgreedRate(Sen.of(sen), Per.DAY)));
    }

    private void commit(Outcome outcome) {
        memory.commit(outcome.changes());
    }

    private Item item(Sku sku) {
        return catalogue.items(stamp()).find(sku).orElseThrow();
    }

    private Stamp stamp() {
        return tenants.stamp(TENANT);
    }
}
