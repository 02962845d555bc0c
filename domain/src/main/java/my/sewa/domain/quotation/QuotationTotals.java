package my.sewa.domain.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Sen;
import org.joda.money.Money;

/**
 * What a quotation comes to, worked out once and kept: chat, PDF and invoice show these very sums.
 *
 * @param sum of the lines, before anything
 * @param discount taken off that sum
 * @param delivery neither discounted nor taxed
 * @param taxes of each line after its share of the discount, in the order of the lines; zero where none is due
 * @param total what the customer pays; a deposit is never in it
 */
public record QuotationTotals(Money sum, Money discount, Money delivery, List<Money> taxes, Money total) {
    /** A line's worth and the rate it is taxed at. */
    public record Taxable(Money amount, Percent rate) {}

    public QuotationTotals {
        taxes = List.copyOf(taxes);
    }

    /**
     * Sum, less discount, plus delivery, plus tax.
     *
     * @throws IllegalArgumentException if the discount is more than the sum
     */
    public static QuotationTotals of(List<Taxable> lines, Optional<Discount> discount, Money delivery) {
        var amounts = lines.stream().map(Taxable::amount).toList();
        var sum = amounts.stream().reduce(Sen.ZERO, Money::plus);
        var off = discount.map(taken -> taken.off(sum)).orElse(Sen.ZERO);
        var shares = Shares.of(off, amounts);
        var taxes = new ArrayList<Money>();
        for (int i = 0; i < lines.size(); i++) {
            taxes.add(lines.get(i).rate().of(amounts.get(i).minus(shares.get(i))));
        }
        var tax = taxes.stream().reduce(Sen.ZERO, Money::plus);
        return new QuotationTotals(sum, off, delivery, taxes, sum.minus(off).plus(delivery).plus(tax));
    }

    public Money tax() {
        return taxes.stream().reduce(Sen.ZERO, Money::plus);
    }
}
