package my.sewa.bot.quotation;

import java.util.Optional;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Form;
import my.sewa.domain.quotation.PriceQuotation;

/** What items would come to, for a question that is not a quotation. */
public final class PriceText {
    private final PriceQuotation prices;

    public PriceText(PriceQuotation prices) {
        this.prices = prices;
    }

    /** Empty unless a time or a quantity was asked about. */
    public Optional<String> of(Visit visit, Slots asked) {
        boolean forSome = asked.lines().stream().anyMatch(line -> line.quantity().isPresent());
        if (DraftQuotation.period(asked.dates()).isEmpty() && !forSome) {
            return Optional.empty();
        }
        var words = visit.words();
        return switch (prices.price(visit.company().stamp(), DraftQuotation.of(asked))) {
            case PriceQuotation.Outcome.Refused _ -> Optional.empty();
            case PriceQuotation.Outcome.Priced(var priced) -> Optional
                .of(new QuotationText(words).lines(priced.lines()) + "\n"
                        + words.say("price.total", Form.money(priced.totals().total())));
        };
    }
}
