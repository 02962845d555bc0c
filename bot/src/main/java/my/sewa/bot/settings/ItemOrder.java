package my.sewa.bot.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.catalogue.ChangeCatalogue;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Item.Tracking;
import my.sewa.domain.catalogue.Tariff;
import my.sewa.domain.catalogue.Tariff.Tier;
import my.sewa.domain.tenant.Permission;

/** {@code new item Water pump 3", pam air 3", 80/day 400/week, 5 units}: something new for hire, or for sale each. */
public final class ItemOrder implements Order {
    private static final Permission NEEDS = Permission.SETTINGS_ITEM;
    private static final Pattern FORM = Pattern.compile(
            "(?is)\\s*(?:(?:new|add|create)\\s+(?:an?\\s+)?(?:new\\s+)?item|(?:tambah|cipta)\\s+(?:item|barang|alat)(?:\\s+baru)?|(?:item|barang|alat)\\s+baru)\\s*[:,]?\\s*(.*)");
    private static final Pattern COUNT = Pattern
        .compile("(?i)\\b([0-9]{1,7})\\s*(?:units?|pcs|pieces|sets?|buah|biji|keping|nos)\\b");
    private static final Pattern SERIALISED = Pattern
        .compile("(?i)\\b(?:serial(?:ised|ized)?|with\\s+serials?|bersiri|ada\\s+siri)\\b");
    private static final Pattern BULK = Pattern.compile("(?i)\\b(?:bulk|pukal|tanpa\\s+siri)\\b");
    private static final Pattern SOLD = Pattern
        .compile("(?i)\\b(?:for\\s+sale|sale\\s+item|sold|untuk\\s+dijual|jualan|dijual|jual)\\b");

    private final ChangeCatalogue change;

    public ItemOrder(ChangeCatalogue change) {
        this.change = change;
    }

    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        var form = FORM.matcher(sent.text());
        return form.matches() ? Optional.of(order(visit, form.group(1))) : Optional.empty();
    }

    private Reading order(Visit visit, String text) {
        var rates = Rates.in(text);
        var counted = COUNT.matcher(rates.raw());
        long owned = counted.find() ? Long.parseLong(counted.group(1)) : 0;
        var names = names(rates.raw());
        var offer = offer(rates, SOLD.matcher(text).find());
        if (names.isEmpty() || offer.isEmpty()) {
            return new Reading.Answer(NEEDS, visit.words().say("settings.item-how"));
        }
        var tracking = SERIALISED.matcher(text).find() ? Tracking.SERIALISED : Tracking.BULK;
        var malay = names.size() > 1 ? Optional.of(names.get(1)) : Optional.<String>empty();
        return added(visit, names.getFirst(), change.add(visit.company().stamp(), names.getFirst(), malay, tracking,
                owned, offer.get()));
    }

    private static List<String> names(String text) {
        String plain = text;
        for (var pattern : List.of(COUNT, SERIALISED, BULK, SOLD)) {
            plain = pattern.matcher(plain).replaceAll(" ");
        }
        return Stream.of(plain.split("[,;\\n]+", -1)).map(Form::line).filter(name -> !name.isBlank()).toList();
    }

    private static Optional<Offer> offer(Rates rates, boolean sold) {
        if (!rates.hire().isEmpty()) {
            return Optional.of(new Offer.Hire(new Tariff(
                    rates.hire().stream().map(rate -> new Tier(rate.per().days(), rate.rate())).toList())));
        }
        if (sold || rates.each().isPresent()) {
            return rates.price().map(Offer.Sale::new);
        }
        return rates.plain().map(day -> new Offer.Hire(new Tariff(List.of(new Tier(1, day)))));
    }

    private static Reading added(Visit visit, String name, ChangeCatalogue.Outcome outcome) {
        var words = visit.words();
        return switch (outcome) {
            case ChangeCatalogue.Outcome.Refused(var why) ->
                new Reading.Answer(NEEDS, ItemText.refused(visit, name, why));
            case ChangeCatalogue.Outcome.Added(var item, var changes) -> {
                String shown = words.say("settings.item", Form.name(item.nameEnglish()), Form.name(item.nameMalay()),
                        item.sku().code(), ItemText.offer(visit, item.offer()), Form.count(item.owned()),
                        switch (item.tracking()) {
                            case SERIALISED -> words.say("settings.serialised");
                            case BULK -> words.say("settings.bulk");
                        });
                yield Proposing.change(visit, NEEDS, words.say("settings.item-new") + "\n" + shown, item.toString(),
                        words.say("settings.item-done", Form.name(item.name(visit.language())), item.sku().code()),
                        changes);
            }
            case ChangeCatalogue.Outcome.Changed _ -> throw new IllegalStateException("something new changes nothing");
        };
    }
}
