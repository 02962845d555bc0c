package my.sewa.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import my.sewa.domain.catalogue.AgreedRate.Per;
import my.sewa.domain.catalogue.Tariff.Tier;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Sen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TariffTest {
    /** Silent generator 20 kVA of the demo company. */
    private static final Tariff GENERATOR = tariff(1, 350_00, 7, 1_750_00, 30, 5_200_00);

    @Test
    void five_days_cost_as_much_as_a_week_and_a_week_is_fewer_pieces() {
        assertThat(said(GENERATOR.cheapest(5))).isEqualTo("1×7");
        assertThat(GENERATOR.cheapest(5).price()).isEqualTo(Sen.of(1_750_00));
    }

    @Test
    void four_days_are_four_days() {
        assertThat(said(GENERATOR.cheapest(4))).isEqualTo("4×1");
        assertThat(GENERATOR.cheapest(4).price()).isEqualTo(Sen.of(1_400_00));
    }

    @Test
    void eight_days_at_100_250_500_are_a_week_and_a_day() {
        var tariff = tariff(1, 100_00, 3, 250_00, 7, 500_00);
        assertThat(tariff.cheapest(8).price()).isEqualTo(Sen.of(600_00));
        assertThat(said(tariff.cheapest(8))).isEqualTo("1×7 + 1×1");
    }

    @Test
    void a_longer_tier_that_costs_less_is_taken_for_a_shorter_hire() {
        assertThat(said(tariff(1, 100_00, 30, 250_00).cheapest(3))).isEqualTo("1×30");
    }

    @Test
    void a_single_tier_is_used_as_often_as_it_takes() {
        assertThat(said(tariff(3, 250_00).cheapest(8))).isEqualTo("3×3");
    }

    @Test
    void what_is_free_costs_nothing() {
        assertThat(tariff(1, 0).cheapest(10).price()).isEqualTo(Sen.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"1, 350_00", "4, 1400_00", "5, 1750_00", "7, 1750_00", "8, 2100_00", "12, 3500_00", "14, 3500_00",
            "15, 3850_00", "21, 5200_00", "22, 5200_00", "30, 5200_00", "31, 5550_00", "35, 6950_00", "60, 10400_00"})
    void the_generator_by_days(int days, String sen) {
        assertThat(Sen.in(GENERATOR.cheapest(days).price())).isEqualTo(Long.parseLong(sen.replace("_", "")));
    }

    @Test
    void no_combination_is_cheaper_and_none_as_cheap_has_fewer_pieces() {
        var random = new Random(20261120);
        for (int i = 0; i < 300; i++) {
            var tariff = anyTariff(random);
            int days = 1 + random.nextInt(40);
            var best = new BruteForce(tariff.tiers()).best(days);
            var found = tariff.cheapest(days);
            assertThat(List.of(Sen.in(found.price()), (long) found.count())).as("%s for %d days", tariff, days)
                .isEqualTo(best);
            assertThat(found.pieces().stream().mapToLong(piece -> (long) piece.tier().days() * piece.count()).sum())
                .as("days covered")
                .isGreaterThanOrEqualTo(days);
        }
    }

    @Test
    void a_longer_hire_never_costs_less() {
        var random = new Random(1);
        for (int i = 0; i < 50; i++) {
            var tariff = anyTariff(random);
            for (int days = 1; days < 60; days++) {
                assertThat(tariff.cheapest(days + 1).price()).isGreaterThanOrEqualTo(tariff.cheapest(days).price());
            }
        }
    }

    @Test
    void the_longest_hire_at_the_highest_price_does_not_overflow() {
        var dearest = tariff(1, 1_000_000_000_000L);
        assertThat(Sen.in(dearest.cheapest(Tariff.LONGEST_DAYS).price())).isEqualTo(100_000_000_000_000_000L);
        assertThat(GENERATOR.cheapest(3_650).count()).isEqualTo(122);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, Tariff.LONGEST_DAYS + 1, Integer.MAX_VALUE})
    void a_hire_lasts_from_one_day_to_a_hundred_thousand(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> GENERATOR.cheapest(days))
            .withMessage("days must be 1 to 100000, was " + days);
    }

    @ParameterizedTest
    @CsvSource({
            // exactly one calendar month of 31 days
            "2026-10-22, 2026-11-21, 1×30", "2026-12-01, 2026-12-31, 1×30", "2026-01-31, 2026-02-28, 1×30",
            // one day less or more is counted in days
            "2026-10-22, 2026-11-20, 1×30", "2026-10-22, 2026-11-22, 1×30 + 2×1", "2026-12-01, 2027-01-01, 1×30 + 2×1",
            // two months of 62 days, three of 92, a year of 365
            "2026-07-01, 2026-08-31, 2×30", "2026-07-15, 2026-10-14, 3×30", "2026-01-01, 2026-12-31, 12×30",
            // February costs no more than its weeks
            "2026-02-01, 2026-02-28, 1×30"})
    void a_range_of_whole_calendar_months_costs_so_many_months(LocalDate from, LocalDate to, String pieces) {
        assertThat(said(GENERATOR.cheapest(new DateRange(from, to)))).isEqualTo(pieces);
    }

    @Test
    void a_month_that_is_dearer_than_its_weeks_is_not_forced_on_anybody() {
        var tariff = tariff(1, 100_00, 7, 200_00, 30, 1_000_00);
        var february = new DateRange(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-28"));
        assertThat(said(tariff.cheapest(february))).isEqualTo("4×7");
    }

    @Test
    void without_a_price_for_a_month_a_month_is_its_days() {
        var tariff = tariff(1, 100_00, 7, 500_00);
        var october = new DateRange(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31"));
        assertThat(said(tariff.cheapest(october))).isEqualTo("4×7 + 3×1");
    }

    @Test
    void a_stated_day_rate_knows_no_weeks() {
        var agreed = GENERATOR.with(new AgreedRate(Sen.of(300_00), Per.DAY));
        assertThat(said(agreed.cheapest(31))).isEqualTo("31×1");
        var month = new DateRange(LocalDate.parse("2026-10-22"), LocalDate.parse("2026-11-21"));
        assertThat(agreed.cheapest(month).price()).isEqualTo(Sen.of(31 * 300_00));
    }

    @Test
    void a_stated_week_replaces_the_week_and_nothing_else() {
        var agreed = GENERATOR.with(new AgreedRate(Sen.of(1_000_00), Per.WEEK));
        assertThat(agreed.cheapest(8).price()).isEqualTo(Sen.of(1_350_00));
        assertThat(said(agreed.cheapest(2))).isEqualTo("2×1");
    }

    @Test
    void a_stated_month_holds_for_calendar_months_too() {
        var agreed = tariff(1, 350_00).with(new AgreedRate(Sen.of(4_000_00), Per.MONTH));
        var month = new DateRange(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31"));
        assertThat(agreed.cheapest(month).price()).isEqualTo(Sen.of(4_000_00));
    }

    @Test
    void tiers_are_put_in_order_and_two_of_one_length_are_refused() {
        assertThat(tariff(30, 3, 1, 1).tiers()).extracting(Tier::days).containsExactly(1, 30);
        assertThatIllegalArgumentException().isThrownBy(() -> tariff(7, 1, 7, 2)).withMessage("two tiers last 7 days");
        assertThatIllegalArgumentException().isThrownBy(() -> new Tariff(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> tariff(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> tariff(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> tariff(1, 1_000_000_000_001L));
    }

    private static Tariff tariff(long... daysAndSen) {
        var tiers = new ArrayList<Tier>();
        for (int i = 0; i < daysAndSen.length; i += 2) {
            tiers.add(new Tier((int) daysAndSen[i], Sen.of(daysAndSen[i + 1])));
        }
        return new Tariff(tiers);
    }

    private static Tariff anyTariff(Random random) {
        var tiers = new TreeMap<Integer, Tier>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int days = 1 + random.nextInt(12);
            tiers.put(days, new Tier(days, Sen.of(random.nextInt(40))));
        }
        return new Tariff(List.copyOf(tiers.values()));
    }

    private static String said(Combination combination) {
        return combination.pieces()
            .stream()
            .map(piece -> piece.count() + "×" + piece.tier().days())
            .collect(Collectors.joining(" + "));
    }

    /** Tries every number of every tier that could be of use. */
    private record BruteForce(List<Tier> tiers) {
        /** The lowest price, and the fewest pieces at that price. */
        List<Long> best(int days) {
            return best(0, days);
        }

        private List<Long> best(int tier, int days) {
            if (days <= 0) {
                return List.of(0L, 0L);
            }
            if (tier == tiers.size()) {
                return List.of(Long.MAX_VALUE, Long.MAX_VALUE);
            }
            var length = tiers.get(tier).days();
            var best = List.of(Long.MAX_VALUE, Long.MAX_VALUE);
            for (int count = 0; count <= (days + length - 1) / length; count++) {
                var rest = best(tier + 1, days - count * length);
                if (rest.getFirst() == Long.MAX_VALUE) {
                    continue;
                }
                long price = rest.getFirst() + count * Sen.in(tiers.get(tier).price());
                long pieces = rest.getLast() + count;
                if (price < best.getFirst() || (price == best.getFirst() && pieces < best.getLast())) {
                    best = List.of(price, pieces);
                }
            }
            return best;
        }
    }
}
