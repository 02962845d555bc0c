package my.sewa.domain.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import my.sewa.domain.quotation.QuotationTotals.Taxable;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Sen;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotationTotalsTest {
    private static final Percent SIX = new Percent(600);

    @Test
    void discount_comes_off_the_lines_only_and_delivery_on_top() {
        // three units at RM1,750.00, 5 %, delivery RM150.00
        var totals = totals(List.of(untaxed(5_250_00)), new Discount.Share(new Percent(500)), 150_00);
        assertThat(totals.sum()).isEqualTo(Sen.of(5_250_00));
        assertThat(totals.discount()).isEqualTo(Sen.of(262_50));
        assertThat(totals.total()).isEqualTo(Sen.of(5_137_50));
        assertThat(totals.tax()).isEqualTo(Sen.ZERO);
    }

    @Test
    void a_percentage_is_rounded_once_on_the_whole_sum_not_line_by_line() {
        // 5 % of 10 + 10 + 10 sen: 1.5, so 2; by line it would be 1 + 1 + 1
        var totals = totals(List.of(untaxed(10), untaxed(10), untaxed(10)), new Discount.Share(new Percent(500)), 0);
        assertThat(totals.discount()).isEqualTo(Sen.of(2));
        assertThat(totals.total()).isEqualTo(Sen.of(28));
    }

    @Test
    void tax_is_rounded_by_line_after_the_lines_share_of_the_discount() {
        // RM10.00 off RM30.01: shares 3.33, 3.33, 3.34 (largest remainder)
        var totals = totals(List.of(taxed(10_00), taxed(10_00), taxed(10_01)), new Discount.Amount(Sen.of(10_00)),
                50_00);
        // 6 % of 6.67 is 0.4002 three times
        assertThat(totals.taxes()).containsExactly(Sen.of(40), Sen.of(40), Sen.of(40));
        assertThat(totals.total()).isEqualTo(Sen.of(30_01 - 10_00 + 50_00 + 1_20));
    }

    @Test
    void half_a_sen_of_tax_goes_up() {
        // 6 % of 0.25 is 1.5 sen, of 0.24 1.44
        assertThat(totals(List.of(taxed(25), taxed(24)), null, 0).taxes()).containsExactly(Sen.of(2), Sen.of(1));
    }

    @Test
    void lines_that_are_not_taxed_still_carry_their_share_of_the_discount() {
        // 10 % off RM200.00: half of it off each line
        var totals = totals(List.of(taxed(100_00), untaxed(100_00)), new Discount.Share(new Percent(1_000)), 0);
        assertThat(totals.taxes()).containsExactly(Sen.of(5_40), Sen.ZERO);
        assertThat(totals.total()).isEqualTo(Sen.of(185_40));
    }

    @Test
    void delivery_is_never_taxed() {
        assertThat(totals(List.of(taxed(100_00)), null, 1_000_00).tax()).isEqualTo(Sen.of(6_00));
    }

    @Test
    void the_whole_sum_may_come_off_but_not_more() {
        var all = totals(List.of(taxed(100_00)), new Discount.Share(new Percent(10_000)), 50_00);
        assertThat(all.total()).isEqualTo(Sen.of(50_00));
        assertThat(all.tax()).isEqualTo(Sen.ZERO);
        assertThatIllegalArgumentException()
            .isThrownBy(() -> totals(List.of(taxed(100_00)), new Discount.Amount(Sen.of(100_01)), 0));
    }

    @Test
    void shares_go_to_the_largest_remainders_and_among_equals_to_the_first() {
        assertThat(shares(100, 1, 1, 1)).isEqualTo(sen(34, 33, 33));
        assertThat(shares(2, 1, 1, 1)).isEqualTo(sen(1, 1, 0));
        // 7/12 of 5: 2.92, 1.25, 0.83: whole parts 2, 1, 0, the two left over to .92 and .83
        assertThat(shares(5, 7, 3, 2)).isEqualTo(sen(3, 1, 1));
        assertThat(shares(0, 7, 3, 2)).isEqualTo(sen(0, 0, 0));
        assertThat(shares(3, 0, 3)).isEqualTo(sen(0, 3));
    }

    private static List<Money> shares(long amount, long... lines) {
        // of lines so many times as large, so that the amount fits
        return Shares.of(Sen.of(amount), Arrays.stream(lines).mapToObj(line -> Sen.of(line * 1_000)).toList());
    }

    @Test
    void shares_add_up_again_and_none_exceeds_its_line() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var lines = IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(_ -> Sen.of(random.nextInt(2_000)))
                .toList();
            var sum = lines.stream().reduce(Sen.ZERO, Money::plus);
            var amount = Sen.of(random.nextLong(Sen.in(sum) + 1));
            var shares = Shares.of(amount, lines);
            assertThat(shares.stream().reduce(Sen.ZERO, Money::plus)).isEqualTo(amount);
            for (int line = 0; line < lines.size(); line++) {
                assertThat(shares.get(line)).isBetween(Sen.ZERO, lines.get(line));
            }
        }
    }

    private static List<Money> sen(long... all) {
        return Arrays.stream(all).mapToObj(Sen::of).toList();
    }

    private static Taxable untaxed(long sen) {
        return new Taxable(Sen.of(sen), Percent.NONE);
    }

    private static Taxable taxed(long sen) {
        return new Taxable(Sen.of(sen), SIX);
    }

    private static QuotationTotals totals(List<Taxable> lines, @Nullable Discount discount,
            long delivery) {
        return QuotationTotals.of(lines, Optional.ofNullable(discount), Sen.of(delivery));
    }
}
