package my.sewa.bot.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.dialogue.Draft;
import my.sewa.bot.dialogue.Flow;
import my.sewa.bot.dialogue.Need;
import my.sewa.bot.dialogue.Request;
import my.sewa.bot.dialogue.Unclear;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Dates;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Form;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.quotation.CreateQuotation;
import my.sewa.domain.quotation.PriceQuotation;
import my.sewa.domain.quotation.Refusal;

/** A quotation in the making. */
public final class QuotationFlow implements Flow {
    private final PriceQuotation prices;
    private final CreateQuotation createQuotation;

    public QuotationFlow(PriceQuotation prices, CreateQuotation createQuotation) {
        this.prices = prices;
        this.createQuotation = createQuotation;
    }

    @Override
    public Need next(Visit visit, Draft draft) {
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

    @Override
    public String name(Visit visit, Draft draft) {
        return draft.slots()
            .customer()
            .flatMap(visit.company()::customer)
            .map(customer -> visit.words().say("quotation.name", Form.name(customer.name())))
            .orElseGet(() -> visit.words().say("quotation.name-open"));
    }

    @Override
    public String show(Visit visit, Request request) {
        var slots = request.draft().slots();
        var shown = new ArrayList<String>();
        var text = new DraftText(visit, slots);
        shown.add(text.heading());
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
    @Override
    public String terms(Visit visit, Draft draft) {
        var slots = draft.slots();
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

    @Override
    public Outcome carryOut(Visit visit, Request request) {
        var slots = request.draft().slots();
        var created = createQuotation.create(visit.company().stamp(), slots.customer().orElseThrow(),
                DraftQuotation.of(slots), visit.staff().id());
        return switch (created) {
            case CreateQuotation.Outcome.Refused(var why) -> new Outcome.Refused(RefusalText.of(why, visit));
            case CreateQuotation.Outcome.Created(var quotation, var changes) -> {
                var content = quotation.content();
                var words = visit.words();
                String text = words.say("quotation.created", quotation.id().number(),
                        Form.name(content.customerName()), Form.money(content.totals().total()),
                        Form.date(content.validUntil(), visit.language()));
                var undo = new Choice(words.say("choice.undo"), "undo:" + request.id() + ":0", Optional.empty());
                yield new Outcome.Carried(text, List.of(undo), Optional.of(quotation.id()), changes);
            }
        };
    }
}
