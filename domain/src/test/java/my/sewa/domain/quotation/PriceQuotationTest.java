package my.sewa.domain.quotation;

import static my.sewa.domain.quotation.QuotationBuilder.dates;
import static my.sewa.domain.quotation.QuotationBuilder.line;
import static my.sewa.domain.tenant.TenantBuilder.aTenant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.catalogue.AgreedRate.Per;
import my.sewa.domain.catalogue.Combination;
import my.sewa.domain.catalogue.InMemoryCatalogue;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.ItemBuilder;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.catalogue.Tariff.Tier;
import my.sewa.domain.quotation.PriceQuotation.Outcome;
import my.sewa.domain.quotation.QuotationLine.Pricing;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.InMemoryTenants;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantBuilder;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceQuotationTest {
    private static final TenantId TENANT = new TenantId("T-01");
    private static final Stamp STAMP = new Stamp(TENANT, 1, 1, 1);
    private static final HirePeriod FIVE_DAYS = dates("2026-11-25", "2026-11-29");

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryCatalogue catalogue = new InMemoryCatalogue(memory);
    /** Friday, nine in the morning in Malaysia. */
    private Instant now = Instant.parse("2026-11-20T01:00:00Z");

    PriceQuotationTest() {
        memory.commit(List.of(catalogue.add(TENANT, ItemBuilder.GENERATOR), catalogue.add(TENANT, ItemBuilder.CHAIR),
                catalogue.add(TENANT, ItemBuilder.DIESEL)));
    }

    private Outcome price(TenantBuilder company, QuotationRequest request) {
        // the newest description of the company counts
        memory.commit(List.of(memory.put(TENANT, company.build())));
        return new PriceQuotation(new InMemoryTenants(memory), catalogue, ServiceTax.GROUP_K, () -> now).price(STAMP,
                request);
    }

    private PricedQuotation priced(TenantBuilder company, QuotationRequest request) {
        var outcome = price(company, request);
        assertThat(outcome).isInstanceOf(Outcome.Priced.class);
        return ((Outcome.Priced) outcome).quotation();
    }

    private Refusal refused(QuotationRequest request) {
        var outcome = price(aTenant(TENANT), request);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).why();
    }

    @Test
    void two_generators_for_five_days_are_two_weeks_and_come_to_3500() {
        var quotation = priced(aTenant(TENANT), request(FIVE_DAYS, line(ItemBuilder.GENERATOR, 2)));
        var week = Combination.of(new Tier(7, Sen.of(1_750_00)), 1);
        assertThat(quotation.lines()).singleElement().satisfies(line -> {
            assertThat(line.pricing()).isEqualTo(new Pricing.Hired(5, week, Optional.empty()));
            assertThat(line.total()).isEqualTo(Sen.of(3_500_00));
        });
        assertThat(quotation.totals().total()).isEqualTo(Sen.of(3_500_00));
        assertThat(quotation.validUntil()).isEqualTo(LocalDate.parse("2026-12-04"));
    }

    @Test
    void three_units_less_five_percent_with_delivery_come_to_5137_50_and_a_deposit_is_no_part_of_it() {
        var request = new QuotationRequest(List.of(line(ItemBuilder.GENERATOR, 3)), Optional.of(FIVE_DAYS),
                Optional.of(new Discount.Share(new Percent(500))), Sen.of(150_00), Sen.of(2_000_00),
                OptionalInt.empty());
        var quotation = priced(aTenant(TENANT), request);
        assertThat(quotation.totals().sum()).isEqualTo(Sen.of(5_250_00));
        assertThat(quotation.totals().discount()).isEqualTo(Sen.of(262_50));
        assertThat(quotation.totals().total()).isEqualTo(Sen.of(5_137_50));
        assertThat(quotation.deposit()).isEqualTo(Sen.of(2_000_00));
    }

    @Test
    void one_date_is_one_day() {
        assertThat(total(request(dates("2026-11-28", "2026-11-28"), line(ItemBuilder.GENERATOR, 1))))
            .isEqualTo(Sen.of(350_00));
    }

    @Test
    void a_number_of_days_without_a_start_is_enough_to_see_a_price() {
        var request = request(new HirePeriod.Days(31), line(ItemBuilder.GENERATOR, 1));
        var quotation = priced(aTenant(TENANT), request);
        assertThat(quotation.totals().total()).isEqualTo(Sen.of(5_550_00));
        assertThat(quotation.startMissing()).isTrue();
    }

    @Test
    void by_dates_the_same_thirty_one_days_are_one_calendar_month() {
        assertThat(total(request(dates("2026-12-01", "2026-12-31"), line(ItemBuilder.GENERATOR, 1))))
            .isEqualTo(Sen.of(5_200_00));
    }

    @Test
    void a_stated_rate_a_day_is_quantity_by_days_by_rate() {
        assertThat(total(request(FIVE_DAYS, at(ItemBuilder.GENERATOR, 2, 300_00, Per.DAY))))
            .isEqualTo(Sen.of(3_000_00));
    }

    @Test
    void a_stated_rate_a_week_takes_the_place_of_the_lists() {
        assertThat(total(request(FIVE_DAYS, at(ItemBuilder.GENERATOR, 2, 1_500_00, Per.WEEK))))
            .isEqualTo(Sen.of(3_000_00));
    }

    @Test
    void goods_have_no_days_and_a_stated_rate_is_each() {
        var without = new QuotationRequest(List.of(line(ItemBuilder.DIESEL, 100)), Optional.empty(), Optional.empty(),
                Sen.ZERO, Sen.ZERO, OptionalInt.empty());
        assertThat(total(without)).isEqualTo(Sen.of(335_00));
    }

    @Test
    void a_stated_price_for_goods_is_each() {
        assertThat(total(request(FIVE_DAYS, at(ItemBuilder.DIESEL, 100, 3_20, Per.DAY)))).isEqualTo(Sen.of(320_00));
    }

    @Test
    void goods_alone_need_no_period_and_keep_none() {
        var past = request(dates("2020-01-01", "2020-01-02"), line(ItemBuilder.DIESEL, 1));
        assertThat(priced(aTenant(TENANT), past).period()).isEmpty();
    }

    @Test
    void there_is_no_tax_until_the_company_is_registered() {
        assertThat(priced(aTenant(TENANT), request(FIVE_DAYS, line(ItemBuilder.GENERATOR, 2))).totals().tax())
            .isEqualTo(Sen.ZERO);
    }

    @Test
    void a_registered_company_charges_six_percent_on_hire_and_none_on_goods_or_delivery() {
        var request = new QuotationRequest(List.of(line(ItemBuilder.GENERATOR, 2), line(ItemBuilder.DIESEL, 100)),
                Optional.of(FIVE_DAYS), Optional.empty(), Sen.of(150_00), Sen.ZERO, OptionalInt.empty());
        var totals = priced(aTenant(TENANT).registeredForTaxFrom("2026-01-01"), request).totals();
        assertThat(totals.taxes()).containsExactly(Sen.of(210_00), Sen.ZERO);
        assertThat(totals.total()).isEqualTo(Sen.of(3_500_00 + 335_00 + 150_00 + 210_00));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 0", "2026-11-25, 2100"})
    void whether_there_is_tax_is_seen_by_the_first_day_of_the_hire(String from, long tax) {
        var quotation = priced(aTenant(TENANT).registeredForTaxFrom("2026-11-25"),
                request(dates(from, from), line(ItemBuilder.GENERATOR, 1)));
        assertThat(quotation.totals().tax()).isEqualTo(Sen.of(tax));
    }

    @Test
    void the_rate_is_that_of_the_first_day_of_the_hire_not_of_the_day_of_the_offer() {
        now = Instant.parse("2025-12-20T01:00:00Z");
        var december = request(dates("2025-12-31", "2026-01-02"), line(ItemBuilder.GENERATOR, 1));
        var quotation = priced(aTenant(TENANT).registeredForTaxFrom("2025-07-01"), december);
        assertThat(quotation.totals().tax()).isEqualTo(Sen.of(84_00));
    }

    @Test
    void and_in_january_it_is_six_percent() {
        now = Instant.parse("2025-12-20T01:00:00Z");
        var january = request(dates("2026-01-01", "2026-01-03"), line(ItemBuilder.GENERATOR, 1));
        var quotation = priced(aTenant(TENANT).registeredForTaxFrom("2025-07-01"), january);
        assertThat(quotation.totals().tax()).isEqualTo(Sen.of(63_00));
    }

    @Test
    void validity_is_the_companys_unless_something_else_is_said() {
        var usual = request(FIVE_DAYS, line(ItemBuilder.GENERATOR, 1));
        assertThat(priced(aTenant(TENANT).quotesValidFor(30), usual).validUntil())
            .isEqualTo(LocalDate.parse("2026-12-20"));
        var said = new QuotationRequest(usual.lines(), usual.period(), Optional.empty(), Sen.ZERO, Sen.ZERO,
                OptionalInt.of(7));
        assertThat(priced(aTenant(TENANT).quotesValidFor(30), said).validUntil())
            .isEqualTo(LocalDate.parse("2026-11-27"));
    }

    @Test
    void an_offer_of_nothing_is_refused() {
        assertThat(refused(request(FIVE_DAYS))).isEqualTo(new Refusal.NoLines());
    }

    @Test
    void fifty_lines_are_enough() {
        var lines = Collections.nCopies(51, line(ItemBuilder.CHAIR, 1)).toArray(QuotationRequest.Line[]::new);
        assertThat(refused(request(FIVE_DAYS, lines))).isEqualTo(new Refusal.TooManyLines(50));
    }

    @Test
    void an_item_nobody_has_is_refused() {
        var unknown = new QuotationRequest.Line(new Sku("GEN-21"), 1, Optional.empty());
        assertThat(refused(request(FIVE_DAYS, line(ItemBuilder.CHAIR, 1), unknown)))
            .isEqualTo(new Refusal.UnknownItem(new Sku("GEN-21")));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 100_001, Integer.MAX_VALUE})
    void a_quantity_is_one_to_a_hundred_thousand(int quantity) {
        assertThat(refused(request(FIVE_DAYS, line(ItemBuilder.CHAIR, quantity))))
            .isEqualTo(new Refusal.QuantityOutOfRange(new Sku("CHR-PLS"), quantity, 100_000));
    }

    @Test
    void a_hire_needs_a_period() {
        var without = QuotationRequest.of(List.of(line(ItemBuilder.DIESEL, 1), line(ItemBuilder.CHAIR, 1)),
                Optional.empty());
        assertThat(refused(without)).isEqualTo(new Refusal.PeriodMissing(new Sku("CHR-PLS")));
    }

    @Test
    void a_hire_cannot_start_yesterday_as_seen_from_malaysia() {
        // given a quarter past midnight in Malaysia, still the 19th in London
        now = Instant.parse("2026-11-19T16:15:00Z");
        assertThat(refused(request(dates("2026-11-19", "2026-11-25"), line(ItemBuilder.CHAIR, 1))))
            .isEqualTo(new Refusal.StartsInThePast(LocalDate.parse("2026-11-19"), LocalDate.parse("2026-11-20")));
    }

    @Test
    void but_today() {
        assertThat(total(request(dates("2026-11-20", "2026-11-20"), line(ItemBuilder.CHAIR, 1))))
            .isEqualTo(Sen.of(2_00));
    }

    @Test
    void nobody_knows_what_happens_in_more_than_five_years() {
        assertThat(refused(request(dates("2031-11-21", "2031-11-21"), line(ItemBuilder.CHAIR, 1))))
            .isEqualTo(new Refusal.StartsTooLate(LocalDate.parse("2031-11-21"), LocalDate.parse("2031-11-20")));
    }

    @Test
    void ten_years_are_the_longest_hire() {
        assertThat(refused(request(new HirePeriod.Days(3_654), line(ItemBuilder.CHAIR, 1))))
            .isEqualTo(new Refusal.PeriodTooLong(3_654, 3_653));
    }

    @Test
    void a_week_of_something_sold_makes_no_sense() {
        assertThat(refused(request(FIVE_DAYS, at(ItemBuilder.DIESEL, 1, 1_00, Per.WEEK))))
            .isEqualTo(new Refusal.RateNeedsHire(new Sku("DSL-L")));
    }

    @Test
    void a_rate_beyond_all_reason_is_refused() {
        assertThat(refused(request(FIVE_DAYS, at(ItemBuilder.CHAIR, 1, 10_000_000_001L, Per.DAY))))
            .isEqualTo(new Refusal.RateTooHigh(new Sku("CHR-PLS"), Sen.of(10_000_000_001L), Sen.of(10_000_000_000L)));
    }

    @Test
    void so_is_a_sum_beyond_all_reason() {
        var request = request(dates("2026-11-25", "2031-11-29"),
                at(ItemBuilder.GENERATOR, 100_000, 9_000_000_000L, Per.DAY));
        assertThat(refused(request)).isInstanceOfSatisfying(Refusal.AmountOutOfRange.class,
                why -> assertThat(why.which()).isEqualTo(Refusal.Amount.TOTAL));
    }

    @Test
    void more_discount_than_there_is_to_pay_is_refused_all_of_it_is_not() {
        assertThat(refused(discounted(2_00_01))).isEqualTo(
                new Refusal.DiscountOverSum(Sen.of(200_01), Sen.of(200_00)));
        assertThat(total(discounted(200_00))).isEqualTo(Sen.ZERO);
    }

    private static QuotationRequest discounted(long sen) {
        return new QuotationRequest(List.of(line(ItemBuilder.CHAIR, 100)),
                Optional.of(dates("2026-11-25", "2026-11-25")), Optional.of(new Discount.Amount(Sen.of(sen))), Sen.ZERO,
                Sen.ZERO, OptionalInt.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 10_000_000_001L})
    void delivery_and_deposit_are_sums_of_money(long sen) {
        var lines = List.of(line(ItemBuilder.CHAIR, 1));
        var delivery = new QuotationRequest(lines, Optional.of(FIVE_DAYS), Optional.empty(), Sen.of(sen), Sen.ZERO,
                OptionalInt.empty());
        assertThat(refused(delivery)).isEqualTo(
                new Refusal.AmountOutOfRange(Refusal.Amount.DELIVERY, Sen.of(sen), Sen.of(10_000_000_000L)));
        var deposit = new QuotationRequest(lines, Optional.of(FIVE_DAYS), Optional.empty(), Sen.ZERO, Sen.of(sen),
                OptionalInt.empty());
        assertThat(refused(deposit)).isEqualTo(
                new Refusal.AmountOutOfRange(Refusal.Amount.DEPOSIT, Sen.of(sen), Sen.of(10_000_000_000L)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 366})
    void an_offer_stands_for_a_day_to_a_year(int days) {
        var request = new QuotationRequest(List.of(line(ItemBuilder.CHAIR, 1)), Optional.of(FIVE_DAYS),
                Optional.empty(), Sen.ZERO, Sen.ZERO, OptionalInt.of(days));
        assertThat(refused(request)).isEqualTo(new Refusal.ValidityOutOfRange(days, 365));
    }

    private Money total(QuotationRequest request) {
        return priced(aTenant(TENANT), request).totals().total();
    }

    private static QuotationRequest request(HirePeriod period, QuotationRequest.Line... lines) {
        return QuotationRequest.of(List.of(lines), Optional.of(period));
    }

    private static QuotationRequest.Line at(Item item, int quantity, long sen, Per per) {
        return new QuotationRequest.Line(item.sku(), quantity, Optional.of(new AgreedRate(Sen.of(sen), per)));
    }
}
