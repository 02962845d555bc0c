package my.sewa.domain.catalogue;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.shared.Language;
import org.joda.money.Money;

/**
 * A catalogue entry: something to hire out or to sell.
 *
 * @param aliases what staff call it, in either language
 * @param owned how many the tenant has, in all
 */
public record Item(Sku sku, String nameEnglish, String nameMalay, List<String> aliases, Tracking tracking, int owned,
        Offer offer, Optional<Money> replacement) {
    public enum Tracking {
        SERIALISED, BULK
    }

    /** What is asked for it. */
    public sealed interface Offer {
        /** For hire, by time. */
        record Hire(Tariff tariff) implements Offer {}

        /** For sale, each; days mean nothing. */
        record Sale(Money price) implements Offer {
            public Sale {
                if (price.isNegative()) {
                    throw new IllegalArgumentException("price must not be negative, was " + price);
                }
            }
        }
    }

    public Item {
        aliases = List.copyOf(aliases);
    }

    /** The same, with these for its other names. */
    public Item called(List<String> names) {
        return new Item(sku, nameEnglish, nameMalay, names, tracking, owned, offer, replacement);
    }

    public String name(Language language) {
        return switch (language) {
            case ENGLISH -> nameEnglish;
            case MALAY -> nameMalay;
        };
    }
}
