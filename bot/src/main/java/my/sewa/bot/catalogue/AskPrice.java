package my.sewa.bot.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.sewa.bot.dialogue.Draft;
import my.sewa.bot.dialogue.Inquiry;
import my.sewa.bot.dialogue.Need;
import my.sewa.bot.dialogue.Unclear;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.quotation.PriceText;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Tariff;

/** {@code how much is a tower light}: the list's rates, and what so many for so long come to. */
public final class AskPrice implements Inquiry {
    private static final int WEEK = 7;

    private final PriceText prices;

    public AskPrice(PriceText prices) {
        this.prices = prices;
    }

    @Override
    public Need next(Visit visit, Draft draft) {
        return Unclear.in(visit, draft)
            .orElseGet(() -> draft.slots().lines().isEmpty()
                    ? new Need.Missing(List.of(Need.Part.ITEM))
                    : new Need.Confirmation());
    }

    @Override
    public Answer answer(Visit visit, Slots asked, Optional<String> after) {
        String rates = asked.lines()
            .stream()
            .map(Line::sku)
            .flatMap(Optional::stream)
            .map(visit.company().items()::find)
            .flatMap(Optional::stream)
            .map(item -> rates(item, visit.words()))
            .collect(Collectors.joining("\n"));
        return Answer.of(prices.of(visit, asked).map(sum -> rates + "\n\n" + sum).orElse(rates));
    }

    private static String rates(Item item, Wording words) {
        String name = Form.name(item.name(words.language()));
        return switch (item.offer()) {
            case Offer.Sale(var price) -> words.say("price.sale", name, Form.money(price));
            case Offer.Hire(var tariff) -> words.say("price.hire", name,
                    tariff.tiers().stream().map(tier -> rate(tier, words)).collect(Collectors.joining(", ")));
        };
    }

    private static String rate(Tariff.Tier tier, Wording words) {
        return switch (tier.days()) {
            case 1 -> words.say("price.day", Form.money(tier.price()));
            case WEEK -> words.say("price.week", Form.money(tier.price()));
            case Tariff.MONTH -> words.say("price.month", Form.money(tier.price()));
            default -> Stream.of(words.count("days", tier.days()), Form.money(tier.price()))
                .collect(Collectors.joining(" "));
        };
    }
}
