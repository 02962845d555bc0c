package my.sewa.local.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.dynamodb.CatalogueDynamoWiring;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.customer.dynamodb.CustomerDynamoWiring;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.messaging.dynamodb.MessagingDynamoWiring;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.dynamodb.QuotationDynamoWiring;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.tenant.dynamodb.TenantDynamoWiring;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.Transactions;
import my.sewa.domain.transactions.TransactionsUnavailable;
import org.junit.jupiter.api.Test;

class WorldLoaderTest {
    private static final TenantId DEMO = new TenantId("T-01");
    private static final Address SHARED = new Address("+60300000000");
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private final DynamoConnection dynamo = LocalDynamo
        .with(Table.TENANTS, Table.CUSTOMERS, Table.CATALOGUE, Table.QUOTATIONS, Table.ADDRESSES)
        .unguarded();

    @Test
    void everything_of_the_demo_company_is_there_afterwards() {
        var demo = DemoCompany.as(LocalDate.parse("2026-11-20"));
        assertThat(WorldWiring.loader(dynamo, SHARED, () -> NOW).load(demo)).isTrue();
        // the company
        var tenants = TenantDynamoWiring.tenants(dynamo);
        var stamp = tenants.stamp(DEMO);
        assertThat(stamp).isEqualTo(new Stamp(DEMO, 1, 1, 1));
        assertThat(tenants.companies()).containsExactly(DEMO);
        assertThat(tenants.find(stamp)).contains(demo.getFirst().tenant());
        assertThat(tenants.staff(stamp)).hasSize(3);
        assertThat(CatalogueDynamoWiring.catalogue(dynamo).items(stamp).all())
            .containsExactlyInAnyOrderElementsOf(demo.getFirst().allItems());
        assertThat(CustomerDynamoWiring.customers(dynamo).all(stamp)).isEqualTo(demo.getFirst().customers());
        // who is writing
        var addresses = MessagingDynamoWiring.addresses(dynamo, SHARED);
        assertThat(addresses.contacts(new Address("+60199990001")))
            .containsExactly(new Contact.OfStaff(new StaffId(DEMO, "S-01")));
        assertThat(addresses.contacts(new Address("+60123450001")))
            .containsExactly(new Contact.OfCustomer(new CustomerId(DEMO, "C-01")));
    }

    @Test
    void quotations_count_as_made_now_by_the_first_owner_at_prices_computed() {
        WorldWiring.loader(dynamo, SHARED, () -> NOW).load(DemoCompany.as(LocalDate.parse("2026-11-20")));
        var quotations = QuotationDynamoWiring.quotations(dynamo);
        var first = quotations.find(new QuotationId(DEMO, "QT-0231")).orElseThrow().quotation();
        assertThat(first).isInstanceOf(Quotation.Draft.class);
        assertThat(first.content().totals().total()).isEqualTo(Sen.of(3_500_00));
        assertThat(first.content().madeBy()).isEqualTo(new StaffId(DEMO, "S-01"));
        assertThat(first.content().createdAt()).isEqualTo(NOW);
        assertThat(first.content().validUntil()).isEqualTo(LocalDate.parse("2026-12-04"));
        assertThat(first.content().customerName()).isEqualTo("Ali Construction Sdn Bhd");
        assertThat(quotations.find(new QuotationId(DEMO, "QT-0238")).orElseThrow().quotation().status())
            .isEqualTo(QuotationStatus.DECLINED);
        assertThat(quotations.newest(DEMO, QuotationStatus.SENT, Optional.empty()).quotations()).hasSize(4);
    }

    @Test
    void numbers_go_on_after_the_highest_loaded() {
        WorldWiring.loader(dynamo, SHARED, () -> NOW).load(DemoCompany.as(LocalDate.parse("2026-11-20")));
        var numbers = TenantDynamoWiring.numbers(dynamo);
        assertThat(numbers.next(DEMO, DocumentKind.QUOTATION).number()).isEqualTo("QT-0241");
        assertThat(numbers.next(DEMO, DocumentKind.RENTAL).number()).isEqualTo("RN-0097");
        assertThat(numbers.next(DEMO, DocumentKind.INVOICE).number()).isEqualTo("IV-2041");
        assertThat(numbers.next(DEMO, DocumentKind.COUNTER_SALE).number()).isEqualTo("SL-0001");
    }

    @Test
    void a_store_that_has_a_company_is_left_alone() {
        var loader = WorldWiring.loader(dynamo, SHARED, () -> NOW);
        loader.load(DemoCompany.as(LocalDate.parse("2026-11-20")));
        assertThat(loader.load(DemoCompany.as(LocalDate.parse("2026-12-20")))).isFalse();
        assertThat(TenantDynamoWiring.tenants(dynamo).stamp(DEMO).profile()).isEqualTo(1);
    }

    @Test
    void a_load_that_was_cut_short_is_taken_up_again() {
        // given the second transaction never got through
        var cut = new CutShort(DynamoWiring.transactions(dynamo), 1);
        var worlds = DemoCompany.as(LocalDate.parse("2026-11-20"));
        var interrupted = WorldWiring.loader(dynamo, cut, SHARED, () -> NOW);
        assertThatExceptionOfType(TransactionsUnavailable.class).isThrownBy(() -> interrupted.load(worlds));
        assertThat(TenantDynamoWiring.tenants(dynamo).companies()).isEmpty();
        // when the stack starts again
        assertThat(WorldWiring.loader(dynamo, SHARED, () -> NOW).load(worlds)).isTrue();
        // then
        var stamp = TenantDynamoWiring.tenants(dynamo).stamp(DEMO);
        assertThat(CustomerDynamoWiring.customers(dynamo).all(stamp)).hasSize(40);
        assertThat(CatalogueDynamoWiring.catalogue(dynamo).items(stamp).all()).hasSize(48);
        assertThat(QuotationDynamoWiring.quotations(dynamo).newest(DEMO, Optional.empty()).quotations()).hasSize(10);
    }

    @Test
    void companies_with_the_same_numbers_and_customers_are_kept_apart() {
        var json = """
                [{"tenant": {"id": "T-01", "name": "Bina", "whatsapp": "+60311111111"},
                  "staff": [{"id": "S-01", "name": "Ani", "phone": "+60199990001", "role": "owner"}],
                  "items": [{"sku": "GEN-20", "name_en": "Generator", "rate_day_sen": 100}],
                  "customers": [{"id": "C-01", "name": "Ali", "phone": "+60123450001"}],
                  "quotes": [{"ref": "QT-0007", "customer": "C-01", "status": "draft", "lines": [{"sku": "GEN-20"}],
                              "from": "2026-11-25"}]},
                 {"tenant": {"id": "T-02", "name": "Maju"},
                  "staff": [{"id": "S-01", "name": "Ben", "phone": "+60199990001", "role": "owner"}],
                  "items": [{"sku": "GEN-20", "name_en": "Generator", "rate_day_sen": 200}],
                  "customers": [{"id": "C-01", "name": "Ali", "phone": "+60123450001"}],
                  "quotes": [{"ref": "QT-0007", "customer": "C-01", "status": "draft", "lines": [{"sku": "GEN-20"}],
                              "from": "2026-11-25"}]}]
                """;
        WorldWiring.loader(dynamo, SHARED, () -> NOW).load(WorldFile.parse(json));
        var quotations = QuotationDynamoWiring.quotations(dynamo);
        var second = new TenantId("T-02");
        assertThat(quotations.find(new QuotationId(DEMO, "QT-0007"))
            .orElseThrow()
            .quotation()
            .content()
            .totals()
            .total()).isEqualTo(Sen.of(100));
        assertThat(quotations.find(new QuotationId(second, "QT-0007"))
            .orElseThrow()
            .quotation()
            .content()
            .totals()
            .total()).isEqualTo(Sen.of(200));
        var addresses = MessagingDynamoWiring.addresses(dynamo, SHARED);
        assertThat(addresses.contacts(new Address("+60199990001"))).extracting(Contact::tenant)
            .containsExactlyInAnyOrder(DEMO, second);
        assertThat(addresses.ownerOf(new Address("+60311111111"))).contains(DEMO);
        assertThat(TenantDynamoWiring.tenants(dynamo).companies()).containsExactly(DEMO, second);
    }

    @Test
    void a_sum_beyond_all_reason_is_told_in_one_sentence() {
        var json = """
                {"tenant": {"id": "T-01", "name": "Bina"},
                 "staff": [{"id": "S-01", "name": "Ani", "phone": "+60199990001", "role": "owner"}],
                 "items": [{"sku": "HLM-S", "name_en": "Helmet", "sale_price_sen": 9000000000000000000}],
                 "customers": [{"id": "C-01", "name": "Ali"}],
                 "quotes": [{"ref": "QT-0007", "customer": "C-01", "status": "draft",
                             "lines": [{"sku": "HLM-S", "qty": 2}]}]}
                """;
        var loader = WorldWiring.loader(dynamo, SHARED, () -> NOW);
        var worlds = WorldFile.parse(json);
        assertThatExceptionOfType(WorldFileException.class).isThrownBy(() -> loader.load(worlds))
            .withMessage("Bina, quotation QT-0007 comes to more than anybody owns.");
    }

    /** Lets so many transactions through, then answers no more. */
    private static final class CutShort implements Transactions {
        private final Transactions real;
        private int left;

        CutShort(Transactions real, int left) {
            this.real = real;
            this.left = left;
        }

        @Override
        public void commit(List<Change> changes) {
            if (left-- == 0) {
                throw new TransactionsUnavailable(new IllegalStateException("cut short"));
            }
            real.commit(changes);
        }
    }
}
