package my.sewa.bot.quotation;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.dialogue.Draft;
import my.sewa.bot.understanding.Dates;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.quotation.QuotationContent;
import my.sewa.domain.quotation.QuotationLine;
import my.sewa.domain.shared.DateRange;
import org.joda.money.Money;

/** What a quotation offers, as if somebody had said it: the ground for a revision or a copy. */
final class Offered {
    private Offered() {}

    static Slots slots(QuotationContent content) {
        return Slots.ofOffer(content.customer(), content.lines().stream().map(Offered::line).toList(),
                content.dates().map(Offered::dates).orElse(Dates.NONE), content.discount(),
                Optional.of(content.deposit()).filter(Money::isPositive),
                Optional.of(content.totals().delivery()).filter(Money::isPositive));
    }

    private static Line line(QuotationLine line) {
        var agreed = line.pricing().agreed();
        return new Line(Optional.of(line.sku()), "", List.of(), Optional.of((long) line.quantity()),
                agreed.map(AgreedRate::rate), agreed.map(rate -> per(rate.per())).orElse(Line.Per.DAY), Line.Op.SET);
    }

    private static Line.Per per(AgreedRate.Per per) {
        return switch (per) {
            case DAY -> Line.Per.DAY;
            case WEEK -> Line.Per.WEEK;
            case MONTH -> Line.Per.MONTH;
        };
    }

    private static Dates dates(DateRange range) {
        return range.days() == 1 ? Dates.day(range.from()) : Dates.startEnd(range.from(), range.to());
    }

    /** Whether a draft says nothing that the quotation does not say already. */
    static boolean same(QuotationContent content, Draft draft) {
        var offered = slots(content);
        var slots = draft.slots();
        return draft.unclear().isEmpty() && draft.wrong().isEmpty() && slots.lines().equals(offered.lines())
                && slots.dates().equals(offered.dates()) && slots.discount().equals(offered.discount())
                && slots.deposit().equals(offered.deposit()) && slots.delivery().equals(offered.delivery())
                && slots.customer().equals(offered.customer());
    }
}
