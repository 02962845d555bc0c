package my.sewa.domain.shared;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Malaysian ringgit, counted in integer sen at every border of the program. */
public final class Sen {
    public static final CurrencyUnit MYR = CurrencyUnit.of("MYR");
    public static final Money ZERO = Money.zero(MYR);

    private Sen() {}

    public static Money of(long sen) {
        return Money.ofMinor(MYR, sen);
    }

    public static long in(Money money) {
        return money.getAmountMinorLong();
    }
}
