package my.sewa.domain.quotation;

import static my.sewa.domain.quotation.QuotationBuilder.aQuotation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.quotation.SendQuotation.Outcome;
import my.sewa.domain.quotation.SendQuotation.Outcome.Dispatched;
import my.sewa.domain.quotation.SendQuotation.Outcome.Refused;
import my.sewa.domain.quotation.SendQuotation.Refusal;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import org.junit.jupiter.api.Test;

class SendQuotationTest {
    private static final TenantId TENANT = new TenantId("T-01");
    private static final StaffId RAJ = new StaffId(TENANT, "S-02");
    private static final OutboundId MESSAGE = new OutboundId(
            new ConversationId(new Address("+60300000000"), new Address("+60123450001")), "SM1", 0);
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant LAST = Instant.parse("2026-12-04T15:59:59.999Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryQuotations quotations = new InMemoryQuotations(memory);

    private Outcome send(Quotation quotation, Instant now) {
        return new SendQuotation(quotations, () -> now).send(quotation.id(), RAJ, MESSAGE);
    }

    private WithdrawQuotation.Outcome withdraw(Quotation quotation, Instant now) {
        return new WithdrawQuotation(quotations, () -> now).withdraw(quotation.id(), quotation.revision());
    }

    @Test
    void what_is_sent_says_by_whom_and_in_which_message() {
        var draft = quotations.store(aQuotation(TENANT).draft());
        memory.commit(send(draft, NOW).changes());
        assertThat(quotations.stored(draft).dispatch()).contains(Dispatch.by(RAJ, MESSAGE, NOW));
        assertThat(quotations.stored(draft)).isInstanceOf(Quotation.Sent.class);
    }

    @Test
    void it_can_be_sent_once_more_until_it_is_answered() {
        var sent = quotations.store(aQuotation(TENANT).in(QuotationStatus.SENT));
        assertThat(send(sent, NOW)).isInstanceOf(Dispatched.class);
    }

    @Test
    void on_its_last_day_it_can_be_sent_and_afterwards_not() {
        var draft = quotations.store(aQuotation(TENANT).draft());
        assertThat(send(draft, LAST)).isInstanceOf(Dispatched.class);
        var late = send(draft, LAST.plusMillis(1));
        assertThat(late).isEqualTo(new Refused(new Refusal.NoLongerValid(draft.content().validUntil())));
        assertThat(late.changes()).isEmpty();
    }

    @Test
    void what_is_closed_says_why() {
        assertThat(send(quotations.store(aQuotation(TENANT).number(1).in(QuotationStatus.ACCEPTED)), NOW))
            .isEqualTo(new Refused(new Refusal.AlreadyAccepted()));
        assertThat(send(quotations.store(aQuotation(TENANT).number(2).in(QuotationStatus.DECLINED)), NOW))
            .isEqualTo(new Refused(new Refusal.AlreadyDeclined()));
        assertThat(send(quotations.store(aQuotation(TENANT).number(3).in(QuotationStatus.CANCELLED)), NOW))
            .isEqualTo(new Refused(new Refusal.AlreadyCancelled()));
        assertThat(send(aQuotation(TENANT).number(4).draft(), NOW))
            .isEqualTo(new Refused(new Refusal.Unknown()));
        var expired = quotations.store(aQuotation(TENANT).number(5).in(QuotationStatus.EXPIRED));
        assertThat(send(expired, NOW))
            .isEqualTo(new Refused(new Refusal.NoLongerValid(expired.content().validUntil())));
    }

    @Test
    void sending_can_be_taken_back_for_exactly_ten_minutes_and_it_is_a_draft_again() {
        var draft = aQuotation(TENANT).draft();
        var sent = quotations.store(draft.send(Dispatch.by(RAJ, MESSAGE, NOW)));
        assertThat(withdraw(sent, NOW.plus(TEN_MINUTES).plusMillis(1)))
            .isEqualTo(new WithdrawQuotation.Outcome.Refused(WithdrawQuotation.Refusal.TOO_LATE));
        memory.commit(withdraw(sent, NOW.plus(TEN_MINUTES)).changes());
        assertThat(quotations.stored(sent)).isEqualTo(new Quotation.Draft(draft.id(), 1, draft.content(),
                Optional.of(Dispatch.by(RAJ, MESSAGE, NOW))));
        assertThat(send(quotations.stored(sent), NOW)).isInstanceOf(Dispatched.class);
    }

    @Test
    void another_revision_than_the_one_that_was_meant_is_not_taken_back() {
        var first = aQuotation(TENANT).draft();
        var newest = quotations
            .store(Quotation.Draft.of(first.id(), 2, first.content()).send(Dispatch.by(RAJ, MESSAGE, NOW)));
        assertThat(new WithdrawQuotation(quotations, () -> NOW).withdraw(newest.id(), 1))
            .isEqualTo(new WithdrawQuotation.Outcome.Refused(WithdrawQuotation.Refusal.REVISED_MEANWHILE));
    }

    @Test
    void what_the_customer_has_answered_cannot_be_taken_back() {
        var accepted = quotations.store(aQuotation(TENANT).in(QuotationStatus.ACCEPTED));
        assertThat(withdraw(accepted, NOW))
            .isEqualTo(new WithdrawQuotation.Outcome.Refused(WithdrawQuotation.Refusal.ALREADY_ANSWERED));
        var draft = quotations.store(aQuotation(TENANT).number(2).draft());
        assertThat(withdraw(draft, NOW))
            .isEqualTo(new WithdrawQuotation.Outcome.Refused(WithdrawQuotation.Refusal.NOT_SENT));
    }
}
