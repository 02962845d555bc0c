package my.sewa.domain.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.transactions.Change;
import org.joda.money.Money;

/** Prices, counts and new items; true from the next message on. */
public final class ChangeCatalogue {
    /** Of an item. */
    public static final int MOST_OWNED = 100_000;
    public static final int LONGEST_NAME = 200;
    /** Nothing costs more a day, a week, a month or each. */
    public static final Money HIGHEST = Sen.of(10_000_000_000L);

    /** What will be true once its changes are committed. */
    public sealed interface Outcome {
        default List<Change> changes() {
            return List.of();
        }

        record Changed(Item before, Item after, List<Change> changes) implements Outcome {
            public Changed {
                changes = List.copyOf(changes);
            }
        }

        record Added(Item item, List<Change> changes) implements Outcome {
            public Added {
                changes = List.copyOf(changes);
            }
        }

        record Refused(Refusal why) implements Outcome {}
    }

    public enum Refusal {
        UNKNOWN, NOTHING_NEW, SOLD_NOT_HIRED, HIRED_NOT_SOLD, PRICE, COUNT, NAME, NAME_TAKEN
    }

    private final Catalogue catalogue;
    private final Tenants tenants;

    public ChangeCatalogue(Catalogue catalogue, Tenants tenants) {
        this.catalogue = catalogue;
        this.tenants = tenants;
    }

    /** These tiers from now on, the others as they were; at least one. */
    public Outcome hireFor(Stamp stamp, Sku sku, List<AgreedRate> rates) {
        return changed(stamp, sku, item -> {
            if (!(item.offer() instanceof Offer.Hire(var tariff))) {
                return refused(Refusal.SOLD_NOT_HIRED);
            }
            if (rates.stream().anyMatch(rate -> isNoPrice(rate.rate()))) {
                return refused(Refusal.PRICE);
            }
            var kept = tariff.tiers()
                .stream()
                .filter(tier -> rates.stream().noneMatch(rate -> rate.per().days() == tier.days()));
            var tiers = Stream.concat(kept, rates.stream().map(AgreedRate::tier)).toList();
            return to(stamp, item, with(item, item.owned(), new Offer.Hire(new Tariff(tiers))));
        });
    }

    /** So much each from now on. */
    public Outcome sellFor(Stamp stamp, Sku sku, Money price) {
        return changed(stamp, sku, item -> {
            if (item.offer() instanceof Offer.Hire) {
                return refused(Refusal.HIRED_NOT_SOLD);
            }
            return isNoPrice(price)
                    ? refused(Refusal.PRICE)
                    : to(stamp, item, with(item, item.owned(), new Offer.Sale(price)));
        });
    }

    /** So many in all. */
    public Outcome count(Stamp stamp, Sku sku, long owned) {
        return changed(stamp, sku, item -> owned < 0 || owned > MOST_OWNED
                ? refused(Refusal.COUNT)
                : to(stamp, item, with(item, (int) owned, item.offer())));
    }

    /** Something new, under a code made of its name. */
    public Outcome add(Stamp stamp, String english, Optional<String> malay, Item.Tracking tracking, long owned,
            Offer offer) {
        if (english.isBlank() || english.length() > LONGEST_NAME
                || malay.filter(name -> name.length() > LONGEST_NAME).isPresent()) {
            return refused(Refusal.NAME);
        }
        if (owned < 0 || owned > MOST_OWNED) {
            return refused(Refusal.COUNT);
        }
        var items = catalogue.items(stamp);
        boolean taken = items.all()
            .stream()
            .flatMap(item -> Stream.concat(Stream.of(item.nameEnglish(), item.nameMalay()), item.aliases().stream()))
            .anyMatch(name -> name.equalsIgnoreCase(english));
        if (taken) {
            return refused(Refusal.NAME_TAKEN);
        }
        boolean priced = switch (offer) {
            case Offer.Hire(var tariff) -> tariff.tiers().stream().noneMatch(tier -> isNoPrice(tier.price()));
            case Offer.Sale(var price) -> !isNoPrice(price);
        };
        if (!priced) {
            return refused(Refusal.PRICE);
        }
        var item = new Item(code(items, english), english, malay.orElse(english), List.of(), tracking, (int) owned,
                offer, Optional.empty());
        return new Outcome.Added(item, List.of(catalogue.add(stamp.tenant(), item), bump(stamp)));
    }

    private interface Decision {
        Outcome of(Item item);
    }

    private Outcome changed(Stamp stamp, Sku sku, Decision decision) {
        return catalogue.items(stamp).find(sku).map(decision::of).orElseGet(() -> refused(Refusal.UNKNOWN));
    }

    private Outcome to(Stamp stamp, Item before, Item after) {
        return after.equals(before)
                ? refused(Refusal.NOTHING_NEW)
                : new Outcome.Changed(before, after, List.of(catalogue.put(stamp.tenant(), after), bump(stamp)));
    }

    private static Item with(Item item, int owned, Offer offer) {
        return new Item(item.sku(), item.nameEnglish(), item.nameMalay(), item.aliases(), item.tracking(), owned,
                offer, item.replacement());
    }

    private static Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }

    private static boolean isNoPrice(Money price) {
        return !price.isPositive() || price.isGreaterThan(HIGHEST);
    }

    /** Three letters or digits of each of the first three words; a number where that is taken or nothing is left. */
    private static Sku code(Items items, String name) {
        var words = Stream.of(name.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+", -1))
            .filter(word -> !word.isEmpty())
            .limit(3)
            .map(word -> word.substring(0, Math.min(3, word.length())))
            .toList();
        String stem = words.isEmpty() ? "ITEM" : String.join("-", words);
        var code = new Sku(stem);
        for (int number = 2; items.find(code).isPresent(); number++) {
            code = new Sku(stem + "-" + number);
        }
        return code;
    }

    private Change bump(Stamp stamp) {
        return tenants.bump(stamp, EnumSet.of(Stamp.Part.CATALOGUE));
    }
}
