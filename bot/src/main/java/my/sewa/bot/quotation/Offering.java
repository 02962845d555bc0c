package my.sewa.bot.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.dialogue.Draft;
import my.sewa.bot.dialogue.Need;
import my.sewa.bot.dialogue.Unclear;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Dates;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.quotation.PriceQuotation;
import my.sewa.domain.quotation.Refusal;

/** What is to be offered, before it is: what is missing, what it comes to, how it is shown. */
final class Offering {
    private final PriceQuotation prices;

    Offering(PriceQuotation prices) {
        this.prices = prices;
    }

    Need next(Visit visit, Draft draft) {
        var slots = draft.slots();
        return Unclear.in(visit, draft).orElseGet(() -> {
            var missing = missing(visit, slots);
            if (!missing.isEmpty()) {
                return new Need.Missing(missing);
            }
            return switch (prices.price(visit.company().stamp(), DraftQuotation.of(slots))) {
                case PriceQuotation.Outcome.Refused(var why) -> new Need.Refused(RefusalText.of(why, visit));
                case PriceQuotation.Outcome.Priced _ -> new Need.Confirmation();
            };
        });
    }

    private static List<Need.Part> missing(Visit visit, Slots slots) {
        var missing = new ArrayList<Need.Part>();
        if (slots.customer().flatMap(visit.company()::customer).isEmpty()) {
            missing.add(Need.Part.CUSTOMER);
        }
        if (slots.lines().isEmpty() || slots.lines().stream().anyMatch(line -> line.sku().isEmpty())) {
            missing.add(Need.Part.ITEM);
        }
        if (slots.lines().stream().anyMatch(line -> line.quantity().orElse(1L) < 1)) {
            missing.add(Need.Part.QUANTITY);
        }
        if (slots.lines().isEmpty() || hires(visit, slots)) {
            missingDates(slots.dates()).ifPresent(missing::add);
        }
        return missing;
    }

    private static Optional<Need.Part> missingDates(Dates dates) {
        if (dates.from().isPresent()) {
            return dates.to().isPresent() ? Optional.empty() : Optional.of(Need.Part.END);
        }
        return Optional.of(dates.stated() ? Need.Part.START : Need.Part.DATES);
    }

    private static boolean hires(Visit visit, Slots slots) {
        return slots.lines()
            .stream()
            .map(line -> line.sku().flatMap(visit.company().items()::find))
            .anyMatch(item -> item.map(Item::offer).filter(Item.Offer.Sale.class::isInstance).isEmpty());
    }

    /** The whole of it, with its sums where they are known. */
    String show(Visit visit, Slots slots, String heading) {
        var shown = new ArrayList<String>();
        var text = new DraftText(visit, slots);
        shown.add(heading);
        text.dates().ifPresent(shown::add);
        switch (priced(visit, slots)) {
            case PriceQuotation.Outcome.Priced(var priced) -> {
                shown.add(text.priced(priced));
                text.open().ifPresent(shown::add);
                if (DraftQuotation.allKnown(slots)) {
                    shown.add(text.sums(priced));
                } else {
                    text.amounts().ifPresent(shown::add);
                }
            }
            case PriceQuotation.Outcome.Refused _ -> {
                text.unpriced().ifPresent(shown::add);
                text.amounts().ifPresent(shown::add);
            }
        }
        return String.join("\n", shown);
    }

    /** Who, what and for how much; how long it stands is counted from the day it is made. */
    String terms(Visit visit, Slots slots) {
        return switch (priced(visit, slots)) {
            case PriceQuotation.Outcome.Priced(var priced) -> String.join(" ",
                    slots.customer().map(CustomerId::code).orElse(""), priced.lines().toString(),
                    priced.period().toString(), priced.totals().toString(), priced.deposit().toString());
            case PriceQuotation.Outcome.Refused _ -> "";
        };
    }

    private PriceQuotation.Outcome priced(Visit visit, Slots slots) {
        var request = DraftQuotation.of(slots);
        return request.lines().isEmpty()
                ? new PriceQuotation.Outcome.Refused(new Refusal.NoLines())
                : prices.price(visit.company().stamp(), request);
    }
}
