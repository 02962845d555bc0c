package my.sewa.bot.settings;

import java.util.stream.Collectors;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.catalogue.ChangeCatalogue;
import my.sewa.domain.catalogue.ChangeCatalogue.Refusal;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Tariff;

/** Items, their prices and what is refused about them, in words. */
final class ItemText {
    private static final int WEEK = 7;

    private ItemText() {}

    static String tier(Visit visit, int days) {
        var words = visit.words();
        return switch (days) {
            case 1 -> words.say("settings.day");
            case WEEK -> words.say("settings.week");
            case Tariff.MONTH -> words.say("settings.month");
            default -> words.count("days", days);
        };
    }

    static String offer(Visit visit, Offer offer) {
        return switch (offer) {
            case Offer.Hire(var tariff) -> tariff.tiers()
                .stream()
                .map(tier -> tier(visit, tier.days()) + " " + Form.money(tier.price()))
                .collect(Collectors.joining(", "));
            case Offer.Sale(var price) -> visit.words().say("settings.each") + " " + Form.money(price);
        };
    }

    static String refused(Visit visit, Item item, Refusal why) {
        return refused(visit, item.name(visit.language()), why);
    }

    static String refused(Visit visit, String called, Refusal why) {
        var words = visit.words();
        String name = Form.name(called);
        return switch (why) {
            case UNKNOWN -> words.say("ask.unknown-item", name);
            case NOTHING_NEW -> words.say("settings.nothing-new", name);
            case SOLD_NOT_HIRED -> words.say("settings.sold-not-hired", name);
            case HIRED_NOT_SOLD -> words.say("settings.hired-not-sold", name);
            case PRICE -> words.say("settings.price-bounds", Form.money(ChangeCatalogue.HIGHEST));
            case COUNT -> words.say("settings.count-bounds", Form.count(ChangeCatalogue.MOST_OWNED));
            case NAME -> words.say("settings.name-bounds", ChangeCatalogue.LONGEST_NAME);
            case NAME_TAKEN -> words.say("settings.item-there", name);
        };
    }
}
