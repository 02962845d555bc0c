package my.sewa.domain.quotation;

import java.util.Optional;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.catalogue.Combination;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.shared.Language;
import org.joda.money.Money;

/**
 * So many of an item, at the price of the moment it was quoted: later changes of the catalogue do not touch it.
 *
 * @param quantity 1 to {@link #MOST}
 */
public record QuotationLine(Sku sku, String nameEnglish, String nameMalay, int quantity, Pricing pricing) {
    public static final int MOST = 100_000;

    /** How one unit was priced. */
    public sealed interface Pricing {
        /** Of one unit; exact. */
        Money each();

        /** The rate that was stated, if the list's was not used. */
        Optional<AgreedRate> agreed();

        record Hired(int days, Combination combination, Optional<AgreedRate> agreed) implements Pricing {
            public Hired {
                if (days < 1) {
                    throw new IllegalArgumentException("days must be at least 1, was " + days);
                }
            }

            @Override
            public Money each() {
                return combination.price();
            }
        }

        record Sold(Money each, Optional<AgreedRate> agreed) implements Pricing {}
    }

    public QuotationLine {
        if (quantity < 1 || quantity > MOST) {
            throw new IllegalArgumentException("quantity must be 1 to " + MOST + ", was " + quantity);
        }
    }

    public String name(Language language) {
        return switch (language) {
            case ENGLISH -> nameEnglish;
            case MALAY -> nameMalay;
        };
    }

    /** Before discount and tax; exact. */
    public Money total() {
        return pricing.each().multipliedBy(quantity);
    }
}
