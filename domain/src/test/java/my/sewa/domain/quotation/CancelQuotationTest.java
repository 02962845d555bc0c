package my.sewa.domain.quotation;

import static my.sewa.domain.quotation.QuotationBuilder.aQuotation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import my.sewa.domain.quotation.CancelQuotation.Outcome;
import my.sewa.domain.quotation.CancelQuotation.Outcome.Refused;
import my.sewa.domain.quotation.CancelQuotation.Outcome.Undone;
import my.sewa.domain.quotation.CancelQuotation.Refusal;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.InMemoryDocumentNumbers;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancelQuotationTest {
    private static final TenantId TENANT = new TenantId("T-01");
    private static final StaffId RAJ = new StaffId(TENANT, "S-02");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryQuotations quotations = new InMemoryQuotations(memory);

    @Test
    void what_was_just_made_can_be_taken_back_and_is_cancelled() {
        var draft = aQuotation(TENANT).draft();
        quotations.store(draft);
        var now = QuotationBuilder.MADE.plus(TEN_MINUTES);
        var undone = (Undone) cancel(draft, now);
        memory.commit(undone.changes());
        assertThat(quotations.stored(draft))
            .isEqualTo(draft.cancel(RAJ, now));
    }

    @Test
    void its_number_stays_used() {
        var numbers = new InMemoryDocumentNumbers(memory);
        memory.commit(List.of(numbers.startAfter(TENANT, DocumentKind.QUOTATION, 240)));
        memory.commit(List.of(numbers.next(TENANT, DocumentKind.QUOTATION).change()));
        var draft = aQuotation(TENANT).number(241).draft();
        quotations.store(draft);
        memory.commit(cancel(draft, QuotationBuilder.MADE).changes());
        assertThat(numbers.next(TENANT, DocumentKind.QUOTATION).number()).isEqualTo("QT-0242");
    }

    @Test
    void a_moment_after_ten_minutes_it_stands() {
        var draft = aQuotation(TENANT).draft();
        quotations.store(draft);
        assertThat(cancel(draft, QuotationBuilder.MADE.plus(TEN_MINUTES).plusMillis(1)))
            .isEqualTo(new Refused(Refusal.TOO_LATE));
    }

    @ParameterizedTest
    @CsvSource({"SENT, ALREADY_SENT", "ACCEPTED, ALREADY_SENT", "DECLINED, ALREADY_SENT", "EXPIRED, ALREADY_SENT",
            "CANCELLED, ALREADY_CANCELLED"})
    void only_what_is_not_sent_can_be_taken_back(QuotationStatus status, Refusal refusal) {
        var quotation = aQuotation(TENANT).in(status);
        quotations.store(quotation);
        var outcome = cancel(quotation, QuotationBuilder.MADE);
        assertThat(outcome).isEqualTo(new Refused(refusal));
        assertThat(outcome.changes()).isEmpty();
    }

    @Test
    void of_a_revised_one_the_revision_is_for_others_to_take_back() {
        var first = aQuotation(TENANT).draft();
        var revised = Quotation.Draft.of(first.id(), 2, first.content());
        quotations.store(revised);
        assertThat(cancel(revised, QuotationBuilder.MADE)).isEqualTo(new Refused(Refusal.REVISED_MEANWHILE));
    }

    @Test
    void what_was_never_made_cannot_be_taken_back() {
        assertThat(cancel(aQuotation(TENANT).draft(), QuotationBuilder.MADE))
            .isEqualTo(new Refused(Refusal.UNKNOWN));
    }

    private Outcome cancel(Quotation quotation, Instant now) {
        return new CancelQuotation(quotations, () -> now).cancel(quotation.id(), RAJ);
    }
}
