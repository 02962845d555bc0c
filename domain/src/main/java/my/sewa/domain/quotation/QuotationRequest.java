package my.sewa.domain.quotation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.shared.Sen;
import org.joda.money.Money;

/**
 * What somebody wants quoted, before it is priced: may hold anything that can be typed.
 *
 * @param period needed as soon as a line is for hire
 * @param validityDays how long it is to stand, if not as the company usually does
 */
public record QuotationRequest(List<Line> lines, Optional<HirePeriod> period, Optional<Discount> discount,
        Money delivery, Money deposit, OptionalInt validityDays) {
    /** So many of an item, at the list's price or a stated one. */
    public record Line(Sku sku, int quantity, Optional<AgreedRate> rate) {}

    public QuotationRequest {
        lines = List.copyOf(lines);
    }

    public static QuotationRequest of(List<Line> lines, Optional<HirePeriod> period) {
        return new QuotationRequest(lines, period, Optional.empty(), Sen.ZERO, Sen.ZERO, OptionalInt.empty());
    }
}
