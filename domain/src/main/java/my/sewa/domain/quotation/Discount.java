package my.sewa.domain.quotation;

import my.sewa.domain.shared.Percent;
import org.joda.money.Money;

/** Taken once off the sum of the lines; a later one replaces the former. */
public sealed interface Discount {
    record Share(Percent percent) implements Discount {}

    record Amount(Money off) implements Discount {}
}
