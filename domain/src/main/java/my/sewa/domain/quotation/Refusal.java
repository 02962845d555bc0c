package my.sewa.domain.quotation;

import java.time.LocalDate;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerId;
import org.joda.money.Money;

/** Why something cannot be quoted, with what would work. */
public sealed interface Refusal {
    record NoLines() implements Refusal {}

    record TooManyLines(int most) implements Refusal {}

    record UnknownItem(Sku sku) implements Refusal {}

    record UnknownCustomer(CustomerId customer) implements Refusal {}

    /** Less than 1 or more than {@code most}. */
    record QuantityOutOfRange(Sku sku, int quantity, int most) implements Refusal {}

    /** A rate by the week or month for something that is sold. */
    record RateNeedsHire(Sku sku) implements Refusal {}

    record RateTooHigh(Sku sku, Money rate, Money most) implements Refusal {}

    /** This item is for hire, and nobody has said for how long. */
    record PeriodMissing(Sku sku) implements Refusal {}

    /** It is known for how long, not from when: enough to see the price, not to make the offer. */
    record StartMissing() implements Refusal {}

    record StartsInThePast(LocalDate from, LocalDate today) implements Refusal {}

    record StartsTooLate(LocalDate from, LocalDate latest) implements Refusal {}

    record PeriodTooLong(int days, int most) implements Refusal {}

    record DiscountOverSum(Money discount, Money sum) implements Refusal {}

    /** Delivery, deposit or total below zero or above {@code most}. */
    record AmountOutOfRange(Amount which, Money amount, Money most) implements Refusal {}

    record ValidityOutOfRange(int days, int most) implements Refusal {}

    /** Which amount was out of range. */
    enum Amount {
        DELIVERY, DEPOSIT, TOTAL
    }
}
