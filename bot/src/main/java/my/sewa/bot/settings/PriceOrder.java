package my.sewa.bot.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.catalogue.ChangeCatalogue;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.tenant.Permission;

/** {@code price genset 20kva 380/day 1900/week}: what an item costs from now on. */
public final class PriceOrder implements Order {
    private static final Permission NEEDS = Permission.SETTINGS_PRICE;
    /** Cannot be anything else. */
    private static final Pattern SURE = Pattern.compile(
            "(?is)\\s*(?:(?:set|change|update|tukar|ubah|tetapkan|naikkan|turunkan)\\s+(?:the\\s+)?(?:price|harga|kadar|rate)|new\\s+price|harga\\s+baru)"
                    + "(?:\\s+(?:of|for|untuk|bagi))?\\s+(.+)");
    /** In a draft it is about the draft. */
    private static final Pattern PLAIN = Pattern
        .compile("(?is)\\s*(?:price|harga|kadar)\\s+(?:(?:of|for|untuk|bagi)\\s+)?(.+)");
    private static final Pattern ASKED = Pattern.compile(
            "(?is).*(?:\\?|\\b[0-9]+\\s*(?:days?|hari|weeks?|minggu|months?|bulan)\\b|\\bberapa\\b|\\bhow\\s+much\\b).*");

    private final Finding finding;
    private final ChangeCatalogue change;

    public PriceOrder(Finding finding, ChangeCatalogue change) {
        this.finding = finding;
        this.change = change;
    }

    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        var sure = SURE.matcher(sent.text());
        var plain = PLAIN.matcher(sent.text());
        if (sure.matches()) {
            return order(visit, sure.group(1));
        }
        return !sent.inDraft() && plain.matches() ? order(visit, plain.group(1)) : Optional.empty();
    }

    private Optional<Reading> order(Visit visit, String text) {
        var rates = Rates.in(text);
        if (rates.isEmpty() || rates.rest().isBlank() || ASKED.matcher(rates.rest()).matches()) {
            return Optional.empty();
        }
        var items = finding.items(visit, rates.rest());
        if (items.isEmpty()) {
            return Optional.of(new Reading.Answer(NEEDS,
                    visit.words().say("ask.unknown-item", Form.name(rates.rest()))));
        }
        return Optional.of(items.size() == 1
                ? priced(visit, items.getFirst(), rates)
                : Finding.whichItem(visit, NEEDS, rates.rest(), items, AsTyped.PRICE, rates.spoken()));
    }

    private Reading priced(Visit visit, Item item, Rates rates) {
        var stamp = visit.company().stamp();
        var outcome = switch (item.offer()) {
            case Offer.Hire _ -> rates.hireRates().isEmpty()
                    ? change.sellFor(stamp, item.sku(), rates.price().orElseThrow())
                    : change.hireFor(stamp, item.sku(), rates.hireRates());
            case Offer.Sale _ -> rates.price().isEmpty()
                    ? change.hireFor(stamp, item.sku(), rates.hire())
                    : change.sellFor(stamp, item.sku(), rates.price().get());
        };
        return switch (outcome) {
            case ChangeCatalogue.Outcome.Refused(var why) ->
                new Reading.Answer(NEEDS, ItemText.refused(visit, item, why));
            case ChangeCatalogue.Outcome.Changed(var before, var after, var changes) -> {
                var words = visit.words();
                String name = Form.name(after.name(visit.language()));
                String lines = String.join("\n", lines(visit, before, after));
                yield Proposing.change(visit, NEEDS,
                        words.say("settings.price", name, after.sku().code()) + "\n" + lines,
                        after.sku().code() + " " + after.offer(),
                        words.say("settings.price-done", name) + "\n" + lines, changes);
            }
            case ChangeCatalogue.Outcome.Added _ -> throw new IllegalStateException("a price adds nothing");
        };
    }

    private static List<String> lines(Visit visit, Item before, Item after) {
        var lines = new ArrayList<String>();
        if (before.offer() instanceof Offer.Sale(var was) && after.offer() instanceof Offer.Sale(var is)) {
            lines.add(Proposing.beforeAfter(visit, visit.words().say("settings.each"), Form.money(was),
                    Form.money(is)));
        }
        if (before.offer() instanceof Offer.Hire(var was) && after.offer() instanceof Offer.Hire(var is)) {
            for (var tier : is.tiers()) {
                var former = was.tiers().stream().filter(old -> old.days() == tier.days()).findFirst();
                if (former.filter(tier::equals).isEmpty()) {
                    lines.add(Proposing.beforeAfter(visit, ItemText.tier(visit, tier.days()),
                            former.map(old -> Form.money(old.price())).orElse("–"), Form.money(tier.price())));
                }
            }
        }
        return lines;
    }
}
