package my.sewa.domain.quotation;

import static my.sewa.domain.customer.CustomerBuilder.aCustomer;
import static my.sewa.domain.quotation.QuotationBuilder.dates;
import static my.sewa.domain.quotation.QuotationBuilder.line;
import static my.sewa.domain.tenant.TenantBuilder.aTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.InMemoryCatalogue;
import my.sewa.domain.catalogue.ItemBuilder;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.customer.InMemoryCustomers;
import my.sewa.domain.quotation.CreateQuotation.Outcome;
import my.sewa.domain.quotation.CreateQuotation.Outcome.Created;
import my.sewa.domain.quotation.CreateQuotation.Outcome.Refused;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.InMemoryDocumentNumbers;
import my.sewa.domain.tenant.InMemoryTenants;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.StaleChange;
import org.junit.jupiter.api.Test;

class CreateQuotationTest {
    private static final TenantId TENANT = new TenantId("T-01");
    private static final Stamp STAMP = new Stamp(TENANT, 1, 1, 1);
    private static final StaffId AMINAH = new StaffId(TENANT, "S-01");
    private static final CustomerId ALI = new CustomerId(TENANT, "C-01");
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00.123456Z");
    private static final QuotationRequest TWO_GENERATORS = QuotationRequest
        .of(List.of(line(ItemBuilder.GENERATOR, 2)), Optional.of(dates("2026-11-25", "2026-11-29")));

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryQuotations quotations = new InMemoryQuotations(memory);
    private final CreateQuotation create;

    CreateQuotationTest() {
        var tenants = new InMemoryTenants(memory);
        var catalogue = new InMemoryCatalogue(memory);
        var customers = new InMemoryCustomers(memory);
        var numbers = new InMemoryDocumentNumbers(memory);
        memory.commit(List.of(tenants.add(aTenant(TENANT).build()), catalogue.add(TENANT, ItemBuilder.GENERATOR),
                catalogue.add(TENANT, ItemBuilder.DIESEL), customers.add(aCustomer(TENANT, "C-01")),
                numbers.startAfter(TENANT, DocumentKind.QUOTATION, 240)));
        var prices = new PriceQuotation(tenants, catalogue, ServiceTax.GROUP_K, () -> NOW);
        create = new CreateQuotation(prices, customers, numbers, quotations, () -> NOW);
    }

    private Outcome create(QuotationRequest request) {
        return create.create(STAMP, ALI, request, AMINAH);
    }

    @Test
    void a_quotation_takes_the_next_number_when_it_is_committed() {
        var created = (Created) create(TWO_GENERATORS);
        assertThat(quotations.find(created.quotation().id())).isEmpty();
        memory.commit(created.changes());
        var stored = quotations.find(new QuotationId(TENANT, "QT-0241")).orElseThrow().quotation();
        assertThat(stored).isEqualTo(created.quotation());
        assertThat(stored.revision()).isEqualTo(1);
        assertThat(stored.content().customerName()).isEqualTo("Ali Construction Sdn Bhd");
        assertThat(stored.content().madeBy()).isEqualTo(AMINAH);
        assertThat(stored.content().createdAt()).isEqualTo(Instant.parse("2026-11-20T01:00:00.123Z"));
        assertThat(stored.content().totals().total()).isEqualTo(Sen.of(3_500_00));
    }

    @Test
    void of_two_made_at_once_the_second_is_made_again_under_the_next_number() {
        // given two staff who confirm at the same moment
        var first = create(TWO_GENERATORS);
        var second = create(TWO_GENERATORS);
        memory.commit(first.changes());
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> memory.commit(second.changes()));
        // when the second is asked again
        memory.commit(create(TWO_GENERATORS).changes());
        // then there is no gap and no twin
        assertThat(quotations.newest(TENANT, Optional.empty()).quotations())
            .extracting(row -> row.id().number())
            .containsExactly("QT-0242", "QT-0241");
    }

    @Test
    void an_offer_for_nobody_we_know_is_refused() {
        var stranger = new CustomerId(TENANT, "C-99");
        assertThat(create.create(STAMP, stranger, TWO_GENERATORS, AMINAH))
            .isEqualTo(new Refused(new Refusal.UnknownCustomer(stranger)));
    }

    @Test
    void a_hire_without_a_first_day_can_be_priced_but_not_offered() {
        var request = QuotationRequest.of(TWO_GENERATORS.lines(), Optional.of(new HirePeriod.Days(5)));
        assertThat(create(request)).isEqualTo(new Refused(new Refusal.StartMissing()));
    }

    @Test
    void goods_can_be_offered_without_any_dates() {
        var request = QuotationRequest.of(List.of(line(ItemBuilder.DIESEL, 100)), Optional.of(new HirePeriod.Days(5)));
        assertThat(create(request)).isInstanceOfSatisfying(Created.class,
                created -> assertThat(created.quotation().content().dates()).isEmpty());
    }

    @Test
    void what_cannot_be_priced_is_refused_and_changes_nothing() {
        var outcome = create(QuotationRequest.of(List.of(), Optional.empty()));
        assertThat(outcome).isEqualTo(new Refused(new Refusal.NoLines()));
        assertThat(outcome.changes()).isEmpty();
    }

    @Test
    void nobody_makes_offers_for_another_company() {
        var theirs = new CustomerId(new TenantId("T-02"), "C-01");
        assertThatIllegalArgumentException()
            .isThrownBy(() -> create.create(STAMP, theirs, TWO_GENERATORS, AMINAH));
        assertThatIllegalArgumentException().isThrownBy(
                () -> create.create(STAMP, ALI, TWO_GENERATORS, new StaffId(new TenantId("T-02"), "S-01")));
    }
}
