package my.sewa.domain.quotation;

import static my.sewa.domain.quotation.QuotationBuilder.aQuotation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.quotation.AnswerQuotation.Outcome;
import my.sewa.domain.quotation.AnswerQuotation.Outcome.Answered;
import my.sewa.domain.quotation.AnswerQuotation.Outcome.Refused;
import my.sewa.domain.quotation.AnswerQuotation.Refusal;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.StaleChange;
import org.junit.jupiter.api.Test;

class AnswerQuotationTest {
    private static final TenantId TENANT = new TenantId("T-01");
    private static final StaffId RAJ = new StaffId(TENANT, "S-02");
    private static final Address ALI = new Address("+60123450001");
    private static final CustomerId CUSTOMER = new CustomerId(TENANT, "C-01");
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    /** Valid until 4 December: this is its last millisecond in Malaysia. */
    private static final Instant LAST = Instant.parse("2026-12-04T15:59:59.999Z");

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryQuotations quotations = new InMemoryQuotations(memory);
    private final Quotation sent = aQuotation(TENANT).in(QuotationStatus.SENT);

    private AnswerQuotation at(Instant now) {
        return new AnswerQuotation(quotations, () -> now);
    }

    private Outcome accept(Instant now) {
        return at(now).accept(sent.id(), 1, CUSTOMER, ALI, "Accept");
    }

    @Test
    void a_yes_is_kept_with_when_who_and_which_words() {
        quotations.store(sent);
        memory.commit(accept(NOW).changes());
        assertThat(quotations.stored(sent)).isEqualTo(((Quotation.Sent) sent)
            .accept(new Answer(NOW, new Answer.By.Customer(ALI), "Accept")));
    }

    @Test
    void whoever_it_is_no_longer_offered_to_cannot_answer_it() {
        quotations.store(sent);
        var before = new CustomerId(TENANT, "C-02");
        assertThat(at(NOW).accept(sent.id(), 1, before, ALI, "Accept")).isEqualTo(new Refused(new Refusal.NotTheirs()));
        assertThat(at(NOW).decline(sent.id(), 2, before, ALI, "Decline"))
            .isEqualTo(new Refused(new Refusal.NotTheirs()));
        memory.commit(at(NOW).decline(sent.id(), 1, CUSTOMER, ALI, "Decline").changes());
        assertThat(at(NOW).because(sent.id(), before, "too dear")).isEmpty();
    }

    @Test
    void a_second_yes_changes_nothing() {
        quotations.store(sent);
        memory.commit(accept(NOW).changes());
        var accepted = (Quotation.Accepted) quotations.stored(sent);
        var again = accept(NOW.plusSeconds(1));
        assertThat(again).isEqualTo(new Refused(new Refusal.AlreadyAccepted(accepted)));
        assertThat(again.changes()).isEmpty();
    }

    @Test
    void of_two_who_tap_at_once_one_is_told_to_look_again() {
        quotations.store(sent);
        var first = accept(NOW);
        var second = at(NOW).decline(sent.id(), 1, CUSTOMER, ALI, "Decline");
        memory.commit(first.changes());
        assertThat(catchThrowable(() -> memory.commit(second.changes()))).isInstanceOf(StaleChange.class);
        assertThat(quotations.stored(sent)).isInstanceOf(Quotation.Accepted.class);
    }

    @Test
    void the_last_moment_of_its_validity_is_in_time_and_the_next_one_is_not() {
        quotations.store(sent);
        assertThat(accept(LAST)).isInstanceOf(Answered.class);
        assertThat(accept(LAST.plusMillis(1)))
            .isEqualTo(new Refused(new Refusal.NoLongerValid(sent.content().validUntil())));
        assertThat(at(LAST.plusMillis(1)).heardYes(sent.id(), RAJ))
            .isEqualTo(new Refused(new Refusal.NoLongerValid(sent.content().validUntil())));
        assertThat(at(LAST.plusMillis(1)).decline(sent.id(), 1, CUSTOMER, ALI, "Decline")).isInstanceOf(Answered.class);
    }

    @Test
    void an_answer_to_a_superseded_revision_names_the_newest() {
        quotations.store(sent);
        var second = Quotation.Draft.of(sent.id(), 2, sent.content());
        memory.commit(List.of(quotations.keep(sent), quotations.replace(second, 1)));
        assertThat(accept(NOW)).isEqualTo(new Refused(new Refusal.Superseded(second)));
    }

    @Test
    void a_revision_made_at_the_same_second_wins_or_loses_whole() {
        quotations.store(sent);
        var yes = accept(NOW);
        var second = Quotation.Draft.of(sent.id(), 2, sent.content());
        memory.commit(List.of(quotations.keep(sent), quotations.replace(second, 1)));
        assertThat(catchThrowable(() -> memory.commit(yes.changes()))).isInstanceOf(StaleChange.class);
        assertThat(quotations.stored(sent)).isEqualTo(second);
    }

    @Test
    void a_yes_that_was_faster_than_a_revision_stands_and_nothing_of_the_revision_does() {
        quotations.store(sent);
        var second = Quotation.Draft.of(sent.id(), 2, sent.content());
        var revision = List.of(quotations.keep(sent), quotations.replace(second, 1));
        memory.commit(accept(NOW).changes());
        var accepted = quotations.stored(sent);
        assertThat(catchThrowable(() -> memory.commit(revision))).isInstanceOf(StaleChange.class);
        assertThat(accepted).isInstanceOf(Quotation.Accepted.class);
        assertThat(quotations.stored(sent)).isEqualTo(accepted);
        assertThat(quotations.find(sent.id(), 1)).contains(accepted);
        assertThat(quotations.find(sent.id(), 2)).isEmpty();
    }

    @Test
    void what_was_taken_back_can_be_answered_by_nobody_but_staff_who_heard_it() {
        quotations.store(((Quotation.Sent) sent).withdraw());
        assertThat(accept(NOW)).isEqualTo(new Refused(new Refusal.Withdrawn()));
        assertThat(at(NOW).heardYes(sent.id(), RAJ)).isInstanceOf(Answered.class);
        assertThat(at(NOW).heardNo(sent.id(), RAJ, Optional.of("too dear"))).isInstanceOf(Answered.class);
    }

    @Test
    void each_closed_state_says_why_it_is_closed() {
        quotations.store(aQuotation(TENANT).in(QuotationStatus.EXPIRED));
        assertThat(accept(NOW)).isEqualTo(new Refused(new Refusal.NoLongerValid(sent.content().validUntil())));
        quotations.store(aQuotation(TENANT).number(242).in(QuotationStatus.CANCELLED));
        assertThat(at(NOW).accept(new QuotationId(TENANT, "QT-0242"), 1, CUSTOMER, ALI, "ok"))
            .isEqualTo(new Refused(new Refusal.AlreadyCancelled()));
        assertThat(at(NOW).accept(new QuotationId(TENANT, "QT-0999"), 1, CUSTOMER, ALI, "ok"))
            .isEqualTo(new Refused(new Refusal.Unknown()));
    }

    @Test
    void a_reason_counts_for_exactly_a_day_and_once() {
        quotations.store(sent);
        memory.commit(at(NOW).decline(sent.id(), 1, CUSTOMER, ALI, "Decline").changes());
        var inTime = NOW.plus(AnswerQuotation.REASON_WITHIN);
        assertThat(at(inTime.plusMillis(1)).because(sent.id(), CUSTOMER, "too dear")).isEmpty();
        memory.commit(at(inTime).because(sent.id(), CUSTOMER, "too dear").orElseThrow().changes());
        assertThat(((Quotation.Declined) quotations.stored(sent)).reason()).contains("too dear");
        assertThat(at(inTime).because(sent.id(), CUSTOMER, "another")).isEmpty();
    }

    @Test
    void words_and_reasons_are_kept_only_so_far() {
        quotations.store(sent);
        memory.commit(at(NOW).decline(sent.id(), 1, CUSTOMER, ALI, "n".repeat(1_600)).changes());
        memory.commit(at(NOW).because(sent.id(), CUSTOMER, "r".repeat(1_600)).orElseThrow().changes());
        var declined = (Quotation.Declined) quotations.stored(sent);
        assertThat(declined.answer().words()).hasSize(Answer.LONGEST);
        assertThat(declined.reason().orElseThrow()).hasSize(500);
    }

    @Test
    void words_and_reasons_are_never_cut_through_a_character() {
        quotations.store(sent);
        memory.commit(at(NOW).decline(sent.id(), 1, CUSTOMER, ALI, "n".repeat(199) + "😀").changes());
        memory.commit(at(NOW).because(sent.id(), CUSTOMER, "r".repeat(499) + "😀").orElseThrow().changes());
        var declined = (Quotation.Declined) quotations.stored(sent);
        assertThat(declined.answer().words()).isEqualTo("n".repeat(199) + "…");
        assertThat(declined.reason()).contains("r".repeat(499) + "…");
    }
}
