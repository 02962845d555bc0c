package my.sewa.domain.quotation;

import static my.sewa.domain.customer.CustomerBuilder.aCustomer;
import static my.sewa.domain.quotation.QuotationBuilder.aQuotation;
import static my.sewa.domain.quotation.QuotationBuilder.dates;
import static my.sewa.domain.quotation.QuotationBuilder.line;
import static my.sewa.domain.tenant.TenantBuilder.aTenant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.InMemoryCatalogue;
import my.sewa.domain.catalogue.ItemBuilder;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.customer.InMemoryCustomers;
import my.sewa.domain.quotation.ReviseQuotation.Outcome;
import my.sewa.domain.quotation.ReviseQuotation.Outcome.NotOffered;
import my.sewa.domain.quotation.ReviseQuotation.Outcome.Refused;
import my.sewa.domain.quotation.ReviseQuotation.Outcome.Restored;
import my.sewa.domain.quotation.ReviseQuotation.Outcome.Revised;
import my.sewa.domain.quotation.ReviseQuotation.State;
import my.sewa.domain.tenant.InMemoryTenants;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import org.junit.jupiter.api.Test;

class ReviseQuotationTest {
    private static final TenantId TENANT = new TenantId("T-01");
    private static final Stamp STAMP = new Stamp(TENANT, 1, 1, 1);
    private static final StaffId RAJ = new StaffId(TENANT, "S-02");
    private static final CustomerId ALI = new CustomerId(TENANT, "C-01");
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final QuotationRequest THREE = QuotationRequest
        .of(List.of(line(ItemBuilder.GENERATOR, 3)), Optional.of(dates("2026-11-25", "2026-11-29")));
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryQuotations quotations = new InMemoryQuotations(memory);
    private final Quotation sent = aQuotation(TENANT).in(QuotationStatus.SENT);
    private final InMemoryTenants tenants = new InMemoryTenants(memory);
    private final InMemoryCatalogue catalogue = new InMemoryCatalogue(memory);
    private final InMemoryCustomers customers = new InMemoryCustomers(memory);

    ReviseQuotationTest() {
        memory.commit(List.of(tenants.add(aTenant(TENANT).build()), catalogue.add(TENANT, ItemBuilder.GENERATOR),
                customers.add(aCustomer(TENANT, "C-01"))));
    }

    private ReviseQuotation at(Instant now) {
        return new ReviseQuotation(new PriceQuotation(tenants, catalogue, ServiceTax.GROUP_K, () -> now), customers,
                quotations, () -> now);
    }

    private Outcome revise(int from) {
        return at(NOW).revise(STAMP, sent.id(), from, ALI, THREE, RAJ);
    }

    private Outcome takeBack(int revision, int former, Instant now) {
        return at(now).takeBack(sent.id(), revision, former, RAJ);
    }

    @Test
    void another_revision_takes_its_place_and_the_former_is_kept_as_it_was() {
        quotations.store(sent);
        var revised = (Revised) revise(1);
        memory.commit(revised.changes());
        assertThat(quotations.stored(sent)).isEqualTo(revised.quotation()).isInstanceOf(Quotation.Draft.class);
        assertThat(quotations.stored(sent).revision()).isEqualTo(2);
        assertThat(quotations.stored(sent).content().lines().getFirst().quantity()).isEqualTo(3);
        assertThat(quotations.stored(sent).content().validUntil()).hasToString("2026-12-06");
        assertThat(quotations.find(sent.id(), 1)).contains(sent);
        assertThat(quotations.find(sent.id(), 2)).contains(quotations.stored(sent));
        assertThat(quotations.find(sent.id(), 3)).isEmpty();
    }

    @Test
    void who_looked_at_an_older_revision_has_to_look_again() {
        quotations.store(sent);
        memory.commit(revise(1).changes());
        assertThat(revise(1)).isEqualTo(new Refused(State.REVISED_MEANWHILE));
        assertThat(revise(2)).isInstanceOf(Revised.class);
    }

    @Test
    void what_is_cancelled_stays_so() {
        quotations.store(aQuotation(TENANT).in(QuotationStatus.CANCELLED));
        assertThat(revise(1)).isEqualTo(new Refused(State.CANCELLED));
    }

    @Test
    void what_was_never_made_cannot_be_revised() {
        assertThat(revise(1)).isEqualTo(new Refused(State.UNKNOWN));
    }

    @Test
    void its_new_content_has_to_be_possible() {
        quotations.store(sent);
        var past = QuotationRequest.of(THREE.lines(), Optional.of(dates("2026-11-20", "2026-11-29")));
        assertThat(at(NOW).revise(STAMP, sent.id(), 1, ALI, past, RAJ)).isInstanceOf(NotOffered.class);
        var nobody = new CustomerId(TENANT, "C-99");
        assertThat(at(NOW).revise(STAMP, sent.id(), 1, nobody, THREE, RAJ))
            .isEqualTo(new NotOffered(new Refusal.UnknownCustomer(nobody)));
        var undated = QuotationRequest.of(THREE.lines(), Optional.of(new HirePeriod.Days(5)));
        assertThat(at(NOW).revise(STAMP, sent.id(), 1, ALI, undated, RAJ))
            .isEqualTo(new NotOffered(new Refusal.StartMissing()));
    }

    @Test
    void taken_back_the_former_stands_as_it_did_and_no_revision_number_is_used_twice() {
        quotations.store(sent);
        memory.commit(revise(1).changes());
        var restored = (Restored) takeBack(2, 1, NOW.plus(TEN_MINUTES));
        memory.commit(restored.changes());
        assertThat(quotations.stored(sent)).isEqualTo(sent);
        assertThat(quotations.find(sent.id(), 2).orElseThrow()).isInstanceOf(Quotation.Cancelled.class);
        assertThat(((Revised) revise(1)).quotation().revision()).isEqualTo(3);
    }

    @Test
    void after_ten_minutes_a_revision_stands() {
        quotations.store(sent);
        memory.commit(revise(1).changes());
        assertThat(takeBack(2, 1, NOW.plus(TEN_MINUTES).plusMillis(1))).isEqualTo(new Refused(State.TOO_LATE));
    }

    @Test
    void a_revision_that_was_sent_or_revised_again_stands() {
        quotations.store(sent);
        memory.commit(revise(1).changes());
        memory.commit(List
            .of(quotations.replace(((Quotation.Draft) quotations.stored(sent)).send(QuotationBuilder.SENT), 2)));
        assertThat(takeBack(2, 1, NOW)).isEqualTo(new Refused(State.ALREADY_SENT));
        memory.commit(revise(2).changes());
        assertThat(takeBack(2, 1, NOW)).isEqualTo(new Refused(State.REVISED_MEANWHILE));
    }
}
