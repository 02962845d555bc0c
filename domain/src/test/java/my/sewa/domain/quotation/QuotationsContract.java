package my.sewa.domain.quotation;

import static my.sewa.domain.quotation.QuotationBuilder.aQuotation;
import static my.sewa.domain.quotation.QuotationBuilder.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.catalogue.ItemBuilder;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.quotation.Quotations.Page;
import my.sewa.domain.quotation.Quotations.Stored;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every Quotations must do; each adapter's test implements this and supplies itself. */
public interface QuotationsContract {
    TenantId tenant();

    Quotations quotations();

    Transactions transactions();

    private void store(Quotation quotation) {
        transactions().commit(List.of(quotations().add(quotation)));
    }

    @Test
    default void a_change_described_is_not_a_change_made() {
        var draft = aQuotation(tenant()).draft();
        quotations().add(draft);
        assertThat(quotations().find(draft.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    default void what_was_stored_is_found_again_in_every_state(QuotationStatus status) {
        var quotation = aQuotation(tenant()).in(status);
        store(quotation);
        assertThat(quotations().find(quotation.id())).contains(new Stored(quotation, 1));
    }

    @Test
    default void nothing_of_a_rich_quotation_is_lost() {
        var free = new QuotationRequest.Line(ItemBuilder.DIESEL.sku(), 300,
                Optional.of(new AgreedRate(Sen.of(320), AgreedRate.Per.DAY)));
        var monthly = new QuotationRequest.Line(ItemBuilder.GENERATOR.sku(), 1,
                Optional.of(new AgreedRate(Sen.of(5_000_00), AgreedRate.Per.MONTH)));
        var quotation = aQuotation(tenant()).withEverything()
            .taxed()
            .of(line(ItemBuilder.GENERATOR, 3), line(ItemBuilder.CHAIR, 200), free, monthly)
            .in(QuotationStatus.SENT);
        store(quotation);
        assertThat(quotations().find(quotation.id()).orElseThrow().quotation()).isEqualTo(quotation);
    }

    @Test
    default void an_offer_of_goods_only_has_no_dates() {
        var quotation = aQuotation(tenant()).of(line(ItemBuilder.DIESEL, 500)).draft();
        store(quotation);
        assertThat(quotation.content().dates()).isEmpty();
        assertThat(quotations().find(quotation.id()).orElseThrow().quotation()).isEqualTo(quotation);
    }

    @Test
    default void how_it_was_sent_and_answered_is_kept() {
        var ali = new ConversationId(new Address("+60300000000"), new Address("+60123450001"));
        var how = Dispatch.by(new StaffId(tenant(), "S-02"), new OutboundId(ali, "SM1", 0), QuotationBuilder.MADE);
        var draft = aQuotation(tenant()).draft();
        var accepted = draft.send(how)
            .accept(new Answer(QuotationBuilder.MADE, new Answer.By.Customer(ali.person()), "boleh 👍"));
        store(draft);
        long version = 1;
        for (var next : List.of(draft.send(how), draft.send(how).withdraw(), accepted)) {
            transactions().commit(List.of(quotations().replace(next, version++)));
            assertThat(quotations().find(draft.id())).contains(new Stored(next, version));
        }
    }

    @Test
    default void an_earlier_revision_is_kept_as_it_stood_and_is_in_no_list() {
        var first = aQuotation(tenant()).in(QuotationStatus.SENT);
        store(first);
        var second = Quotation.Draft.of(first.id(), 2, aQuotation(tenant()).withEverything().draft().content());
        transactions().commit(List.of(quotations().keep(first), quotations().replace(second, 1)));
        assertThat(quotations().find(first.id()).orElseThrow().quotation()).isEqualTo(second);
        assertThat(quotations().find(first.id(), 1)).contains(first);
        assertThat(quotations().find(first.id(), 2)).contains(second);
        assertThat(quotations().find(first.id(), 3)).isEmpty();
        assertThat(quotations().revisions(second)).isEqualTo(2);
        assertThat(quotations().newest(tenant(), Optional.empty()).quotations())
            .containsExactly(QuotationSummary.of(second));
        assertThat(quotations().sent(tenant())).isEmpty();
    }

    @Test
    default void what_is_with_customers_comes_by_the_end_of_its_validity() {
        store(aQuotation(tenant()).number(1).validFor(30).in(QuotationStatus.SENT));
        store(aQuotation(tenant()).number(2).validFor(7).in(QuotationStatus.SENT));
        store(aQuotation(tenant()).number(3).draft());
        assertThat(quotations().sent(tenant())).extracting(row -> row.id().number())
            .containsExactly("QT-0002", "QT-0001");
    }

    @Test
    default void those_made_on_some_days_are_found_by_the_days_of_malaysia() {
        store(aQuotation(tenant()).number(1).draft());
        store(aQuotation(tenant()).number(2).draft());
        var friday = LocalDate.of(2026, 11, 20);
        assertThat(quotations().made(tenant(), new DateRange(friday, friday))).extracting(row -> row.id().number())
            .containsExactly("QT-0002", "QT-0001");
        assertThat(quotations().made(tenant(), new DateRange(friday.plusDays(1), friday.plusDays(1)))).isEmpty();
        assertThat(quotations().made(tenant(), new DateRange(friday.minusDays(1), friday.minusDays(1)))).isEmpty();
    }

    @Test
    default void a_day_begins_at_midnight_in_malaysia() {
        store(aQuotation(tenant()).number(1).madeAt(Instant.parse("2026-11-19T15:59:59.999Z")).draft());
        store(aQuotation(tenant()).number(2).madeAt(Instant.parse("2026-11-19T16:00:00Z")).draft());
        var friday = LocalDate.of(2026, 11, 20);
        var thursday = friday.minusDays(1);
        assertThat(quotations().made(tenant(), new DateRange(friday, friday))).extracting(row -> row.id().number())
            .containsExactly("QT-0002");
        assertThat(quotations().made(tenant(), new DateRange(thursday, thursday))).extracting(row -> row.id().number())
            .containsExactly("QT-0001");
    }

    @Test
    default void one_revised_later_counts_on_the_day_it_was_first_made() {
        // given three of Friday, the middle one revised a fortnight later, which a fourth was made before
        var friday = LocalDate.of(2026, 11, 20);
        var revised = aQuotation(tenant()).number(2).draft();
        store(aQuotation(tenant()).number(1).draft());
        store(revised);
        store(aQuotation(tenant()).number(3).draft());
        store(aQuotation(tenant()).number(4).madeAt(Instant.parse("2026-11-21T02:00:00Z")).draft());
        var later = aQuotation(tenant()).number(2).madeAt(Instant.parse("2026-12-04T02:00:00Z")).draft();
        transactions().commit(List.of(quotations().keep(revised),
                quotations().replace(Quotation.Draft.of(revised.id(), 2, later.content()), 1)));
        // then
        assertThat(quotations().made(tenant(), new DateRange(friday, friday))).extracting(row -> row.id().number())
            .containsExactly("QT-0003", "QT-0002", "QT-0001");
        var fortnight = friday.plusDays(14);
        assertThat(quotations().made(tenant(), new DateRange(fortnight, fortnight))).isEmpty();
    }

    @Test
    default void a_reason_given_later_is_kept() {
        var declined = (Quotation.Declined) aQuotation(tenant()).in(QuotationStatus.DECLINED);
        store(declined);
        transactions().commit(List.of(quotations().replace(declined.because("too dear"), 1)));
        assertThat(quotations().find(declined.id())).contains(new Stored(declined.because("too dear"), 2));
    }

    @Test
    default void the_slower_of_two_writers_is_told_and_nothing_is_lost() {
        // given two readers of the same version
        var draft = aQuotation(tenant()).draft();
        store(draft);
        var readAt = quotations().find(draft.id()).orElseThrow().version();
        var sent = draft.send(QuotationBuilder.SENT);
        transactions().commit(List.of(quotations().replace(sent, readAt)));
        // when the second one writes
        var cancelled = draft.cancel(new StaffId(tenant(), "S-02"), Instant.parse("2026-11-20T02:00:01Z"));
        var commit = catchThrowable(() -> transactions().commit(List.of(quotations().replace(cancelled, readAt))));
        // then
        assertThat(commit).isInstanceOf(StaleChange.class);
        assertThat(quotations().find(draft.id()).orElseThrow().quotation()).isEqualTo(sent);
    }

    @Test
    default void a_number_is_used_once() {
        var draft = aQuotation(tenant()).draft();
        store(draft);
        var twin = aQuotation(tenant()).customer("C-02").draft();
        assertThat(catchThrowable(() -> store(twin))).isInstanceOf(StaleChange.class);
        assertThat(quotations().find(draft.id()).orElseThrow().quotation()).isEqualTo(draft);
    }

    @Test
    default void the_newest_are_listed_first_and_five_digits_come_after_four() {
        List.of(9_998L, 10_000L, 241L, 9_999L).forEach(number -> store(aQuotation(tenant()).number(number).draft()));
        assertThat(numbers(quotations().newest(tenant(), Optional.empty()))).containsExactly("QT-10000", "QT-9999",
                "QT-9998", "QT-0241");
    }

    @Test
    default void a_list_shows_what_it_comes_to() {
        var quotation = aQuotation(tenant()).withEverything().in(QuotationStatus.SENT);
        store(quotation);
        var expected = QuotationSummary.of(quotation);
        var byCustomer = new CustomerId(tenant(), "C-01");
        assertThat(quotations().newest(tenant(), Optional.empty()).quotations()).containsExactly(expected);
        assertThat(quotations().newest(tenant(), QuotationStatus.SENT, Optional.empty()).quotations())
            .containsExactly(expected);
        assertThat(quotations().newest(byCustomer, Optional.empty()).quotations()).containsExactly(expected);
        assertThat(expected.total()).isEqualTo(Sen.of(3_475_00));
    }

    @Test
    default void a_list_of_one_state_follows_what_happens() {
        var draft = aQuotation(tenant()).draft();
        store(draft);
        transactions().commit(List.of(quotations().replace(draft.send(QuotationBuilder.SENT), 1)));
        assertThat(quotations().newest(tenant(), QuotationStatus.DRAFT, Optional.empty()).quotations()).isEmpty();
        assertThat(numbers(quotations().newest(tenant(), QuotationStatus.SENT, Optional.empty())))
            .containsExactly("QT-0241");
    }

    @Test
    default void in_one_state_what_is_valid_longest_comes_first() {
        store(aQuotation(tenant()).number(1).validFor(30).draft());
        store(aQuotation(tenant()).number(2).validFor(7).draft());
        store(aQuotation(tenant()).number(3).validFor(30).draft());
        assertThat(numbers(quotations().newest(tenant(), QuotationStatus.DRAFT, Optional.empty())))
            .containsExactly("QT-0003", "QT-0001", "QT-0002");
    }

    @Test
    default void a_customers_list_holds_nobody_elses() {
        store(aQuotation(tenant()).number(1).customer("C-01").draft());
        store(aQuotation(tenant()).number(2).customer("C-011").draft());
        assertThat(numbers(quotations().newest(new CustomerId(tenant(), "C-01"), Optional.empty())))
            .containsExactly("QT-0001");
    }

    @Test
    default void long_lists_come_in_pages_that_miss_and_repeat_nothing() {
        LongStream.rangeClosed(1, 45).forEach(number -> store(aQuotation(tenant()).number(number).draft()));
        var expected = LongStream.rangeClosed(1, 45).mapToObj(number -> "QT-%04d".formatted(46 - number)).toList();
        var customer = new CustomerId(tenant(), "C-01");
        assertThat(allPages(after -> quotations().newest(tenant(), after))).isEqualTo(expected);
        assertThat(allPages(after -> quotations().newest(tenant(), QuotationStatus.DRAFT, after))).isEqualTo(expected);
        assertThat(allPages(after -> quotations().newest(customer, after))).isEqualTo(expected);
    }

    @Test
    default void a_full_page_that_is_the_last_says_so() {
        LongStream.rangeClosed(1, Quotations.LONGEST_PAGE)
            .forEach(number -> store(aQuotation(tenant()).number(number).draft()));
        assertThat(quotations().newest(tenant(), Optional.empty()).next()).isEmpty();
    }

    private static List<String> allPages(Function<Optional<String>, Page> list) {
        var all = new ArrayList<String>();
        for (var page = list.apply(Optional.empty());; page = list.apply(page.next())) {
            assertThat(page.quotations()).hasSizeBetween(1, Quotations.LONGEST_PAGE);
            all.addAll(numbers(page));
            if (page.next().isEmpty()) {
                return all;
            }
        }
    }

    private static List<String> numbers(Page page) {
        return page.quotations().stream().map(row -> row.id().number()).toList();
    }
}
