package my.sewa.bot.settings;

import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.catalogue.ChangeCatalogue;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.tenant.Permission;

/** {@code stok jackhammer 12}: how many there are of an item in all. */
public final class StockOrder implements Order {
    private static final Permission NEEDS = Permission.SETTINGS_STOCK;
    private static final Pattern FORM = Pattern.compile(
            "(?is)\\s*(?:(?:set|ubah|tukar|change|update)\\s+)?(?:stok|stock(?:\\s+count)?|bilangan|jumlah\\s+stok)\\s+(?:(?:of|untuk)\\s+)?(.+?)"
                    + "\\s*(?:\\s|[=:])\\s*(?:to|ke|jadi|ada|now|sekarang)?\\s*(-?[0-9]{1,7})\\s*(?:units?|pcs|sets?|buah|biji|keping|nos)?\\s*[.!]?\\s*");

    private final Finding finding;
    private final ChangeCatalogue change;

    public StockOrder(Finding finding, ChangeCatalogue change) {
        this.finding = finding;
        this.change = change;
    }

    /** Words that name no item may ask for stock in another way. */
    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        var form = FORM.matcher(sent.text());
        if (!form.matches()) {
            return Optional.empty();
        }
        var items = finding.items(visit, form.group(1));
        if (items.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(items.size() == 1
                ? counted(visit, items.getFirst(), Long.parseLong(form.group(2)))
                : Finding.whichItem(visit, NEEDS, form.group(1), items, AsTyped.STOCK, "= " + form.group(2)));
    }

    private Reading counted(Visit visit, Item item, long owned) {
        return switch (change.count(visit.company().stamp(), item.sku(), owned)) {
            case ChangeCatalogue.Outcome.Refused(var why) ->
                new Reading.Answer(NEEDS, ItemText.refused(visit, item, why));
            case ChangeCatalogue.Outcome.Changed(var before, var after, var changes) -> {
                String line = Proposing.beforeAfter(visit,
                        visit.words().say("settings.stock", Form.name(after.name(visit.language()))),
                        Form.count(before.owned()), Form.count(after.owned()));
                yield Proposing.change(visit, NEEDS, line, after.sku().code() + " " + after.owned(),
                        visit.words().say("settings.done") + "\n" + line, changes);
            }
            case ChangeCatalogue.Outcome.Added _ -> throw new IllegalStateException("a count adds nothing");
        };
    }
}
