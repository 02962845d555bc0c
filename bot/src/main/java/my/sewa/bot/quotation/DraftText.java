package my.sewa.bot.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.quotation.Discount;
import my.sewa.domain.quotation.HirePeriod;
import my.sewa.domain.quotation.PricedQuotation;

/** A draft in words, as far as it goes. */
final class DraftText {
    private final Visit visit;
    private final Wording words;
    private final Slots slots;

    DraftText(Visit visit, Slots slots) {
        this.visit = visit;
        this.words = visit.words();
        this.slots = slots;
    }

    String heading() {
        return slots.customer()
            .flatMap(visit.company()::customer)
            .map(customer -> words.say("draft.heading", Form.name(customer.name())))
            .orElseGet(() -> words.say("draft.heading-open"));
    }

    Optional<String> dates() {
        var dates = slots.dates();
        if (DraftQuotation.period(dates).orElse(null) instanceof HirePeriod.Dates(var range)) {
            return Optional.of(Form.dates(range, visit.language()));
        }
        return dates.from()
            .map(from -> words.say("draft.from", Form.date(from, visit.language())))
            .or(() -> dates.to().map(to -> words.say("draft.until", Form.date(to, visit.language()))))
            .or(() -> dates.length().map(length -> words.count("days", length.days())));
    }

    String priced(PricedQuotation priced) {
        return new QuotationText(words).lines(priced.lines());
    }

    String sums(PricedQuotation priced) {
        return new QuotationText(words).sums(priced.totals(), slots.discount(), priced.deposit()) + "\n"
                + words.say("quotation.valid", Form.date(priced.validUntil(), visit.language()));
    }

    /** Lines that cannot be priced yet, beside others that can. */
    Optional<String> open() {
        return joined(DraftQuotation.unknown(slots));
    }

    /** All lines, without prices. */
    Optional<String> unpriced() {
        return joined(slots.lines());
    }

    private Optional<String> joined(List<Line> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.stream()
                    .limit(QuotationText.MOST_LINES)
                    .map(this::unpriced)
                    .collect(Collectors.joining("\n")));
    }

    private String unpriced(Line line) {
        String name = line.sku()
            .flatMap(visit.company().items()::find)
            .map(item -> item.name(visit.language()))
            .orElseGet(line::spoken);
        String shown = name.isEmpty() ? words.say("draft.item-open") : Form.name(name);
        long quantity = line.quantity().orElse(1L);
        return quantity < 1
                ? words.say("draft.line-uncounted", shown)
                : words.say("draft.line", Form.count(quantity), shown);
    }

    /** What was agreed before there is a total to take it from or add it to. */
    Optional<String> amounts() {
        var amounts = new ArrayList<String>();
        slots.discount().ifPresent(discount -> amounts.add(switch (discount) {
            case Discount.Share(var percent) -> words.say("draft.discount", Form.percent(percent));
            case Discount.Amount(var off) -> words.say("draft.discount", Form.money(off));
        }));
        slots.delivery().ifPresent(money -> amounts.add(words.say("quotation.delivery", Form.money(money))));
        slots.deposit().ifPresent(money -> amounts.add(words.say("quotation.deposit", Form.money(money))));
        return amounts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", amounts));
    }
}
