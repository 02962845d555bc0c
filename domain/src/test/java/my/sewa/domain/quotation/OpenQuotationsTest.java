package my.sewa.domain.quotation;

import static my.sewa.domain.quotation.QuotationBuilder.aQuotation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.quotation.FollowUps.Occasion;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offers that nobody has answered: followed up, then over. Sent on Friday 20 November, valid until 4 December. */
class OpenQuotationsTest {
    private static final TenantId TENANT = new TenantId("T-01");

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryQuotations quotations = new InMemoryQuotations(memory);

    @ParameterizedTest
    @CsvSource({"2026-11-22T15:59:59.999Z,", "2026-11-22T16:00:00Z, THIRD_DAY", "2026-12-02T15:59:59.999Z, THIRD_DAY",
            "2026-12-02T16:00:00Z, LAST_DAYS", "2026-12-04T15:59:59.999Z, LAST_DAYS", "2026-12-04T16:00:00Z,"})
    void is_followed_up_on_the_third_day_and_the_day_before_its_last(Instant now, Occasion expected) {
        var sent = quotations.store(aQuotation(TENANT).in(QuotationStatus.SENT));
        var due = new FollowUps(quotations, () -> now).due(TENANT);
        assertThat(due).isEqualTo(Optional.ofNullable(expected)
            .map(occasion -> List.of(new FollowUps.Due(QuotationSummary.of(sent), occasion)))
            .orElse(List.of()));
    }

    @Test
    void what_is_valid_for_a_day_only_is_followed_up_at_once() {
        quotations.store(aQuotation(TENANT).validFor(1).in(QuotationStatus.SENT));
        assertThat(new FollowUps(quotations, () -> QuotationBuilder.MADE).due(TENANT))
            .extracting(FollowUps.Due::occasion)
            .containsExactly(Occasion.LAST_DAYS);
    }

    @Test
    void expires_with_the_first_moment_after_its_last_day() {
        var sent = quotations.store(aQuotation(TENANT).in(QuotationStatus.SENT));
        quotations.store(aQuotation(TENANT).number(300).validFor(30).in(QuotationStatus.SENT));
        quotations.store(aQuotation(TENANT).number(301).draft());
        assertThat(at("2026-12-04T15:59:59.999Z").due(TENANT)).isEmpty();
        assertThat(at("2026-12-04T15:59:59.999Z").expire(sent.id())).isEmpty();
        var midnight = at("2026-12-04T16:00:00Z");
        assertThat(midnight.due(TENANT)).containsExactly(sent.id());
        memory.commit(midnight.expire(sent.id()).orElseThrow().changes());
        assertThat(quotations.stored(sent)).isInstanceOf(Quotation.Expired.class);
        assertThat(midnight.due(TENANT)).isEmpty();
        assertThat(midnight.expire(sent.id())).isEmpty();
    }

    private ExpireQuotations at(String instant) {
        return new ExpireQuotations(quotations, () -> Instant.parse(instant));
    }

    @Test
    void figures_count_what_was_won_lost_and_is_open() {
        quotations.store(aQuotation(TENANT).number(1).in(QuotationStatus.ACCEPTED));
        quotations.store(aQuotation(TENANT).number(2).in(QuotationStatus.ACCEPTED));
        var declined = (Quotation.Declined) aQuotation(TENANT).number(3).in(QuotationStatus.DECLINED);
        quotations.store(declined.because("too dear"));
        quotations.store(aQuotation(TENANT).number(4).in(QuotationStatus.SENT));
        quotations.store(aQuotation(TENANT).number(5).in(QuotationStatus.CANCELLED));
        quotations.store(aQuotation(TENANT).number(6).in(QuotationStatus.EXPIRED));
        var figures = QuotationFigures.of(memory.every(Quotation.class).stream().map(QuotationSummary::of).toList());
        assertThat(figures.of(QuotationStatus.ACCEPTED))
            .isEqualTo(new QuotationFigures.Figure(2, declined.content().totals().total().multipliedBy(2)));
        assertThat(figures.all().count()).isEqualTo(5);
        assertThat(figures.of(QuotationStatus.EXPIRED).count()).isEqualTo(1);
        assertThat(figures.hitRate()).contains(new Percent(5_000)); // two of four: who lets it expire has not bought
        assertThat(figures.lost()).extracting(QuotationFigures.Lost::reason).containsExactly(Optional.of("too dear"));
    }

    @Test
    void a_rate_is_rounded_half_up() {
        quotations.store(aQuotation(TENANT).number(1).in(QuotationStatus.ACCEPTED));
        quotations.store(aQuotation(TENANT).number(2).in(QuotationStatus.ACCEPTED));
        quotations.store(aQuotation(TENANT).number(3).in(QuotationStatus.DECLINED));
        var figures = QuotationFigures.of(memory.every(Quotation.class).stream().map(QuotationSummary::of).toList());
        assertThat(figures.hitRate()).contains(new Percent(6_667));
    }

    @Test
    void nothing_decided_has_no_hit_rate() {
        quotations.store(aQuotation(TENANT).draft());
        var figures = QuotationFigures.of(memory.every(Quotation.class).stream().map(QuotationSummary::of).toList());
        assertThat(figures.hitRate()).isEmpty();
        assertThat(figures.of(QuotationStatus.EXPIRED).sum()).isEqualTo(Sen.ZERO);
    }

    @Test
    void staff_who_heard_a_no_leave_no_address() {
        var draft = aQuotation(TENANT).draft();
        quotations.store(draft);
        var heard = new AnswerQuotation(quotations, () -> QuotationBuilder.MADE).heardNo(draft.id(),
                new StaffId(TENANT, "S-01"), Optional.empty());
        memory.commit(heard.changes());
        assertThat(((Quotation.Declined) quotations.stored(draft)).answer().by())
            .isEqualTo(new Answer.By.Heard(new StaffId(TENANT, "S-01")));
    }
}
