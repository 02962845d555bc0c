package my.sewa.bot.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.quotation.Discount;
import my.sewa.domain.quotation.HireExplained;
import my.sewa.domain.quotation.QuotationLine;
import my.sewa.domain.quotation.QuotationLine.Pricing;
import my.sewa.domain.quotation.QuotationTotals;
import org.joda.money.Money;

/** The lines and sums of an offer, the same in a draft and in a quotation. */
final class QuotationText {
    /** More lines than these would push the total off the screen, and the reply over its limit. */
    static final int MOST_LINES = 12;

    private final Wording words;
    private final HireExplained hire;

    QuotationText(Wording words) {
        this.words = words;
        this.hire = new HireExplained(new HireWords(words));
    }

    /** Each line with its days, how it was priced and its sum. */
    String lines(List<QuotationLine> lines) {
        var shown = lines.stream().limit(MOST_LINES).map(this::line).collect(Collectors.toCollection(ArrayList::new));
        if (lines.size() > MOST_LINES) {
            shown.add(words.count("quotation.more-lines", lines.size() - MOST_LINES));
        }
        return String.join("\n", shown);
    }

    private String line(QuotationLine line) {
        String name = Form.name(line.name(words.language()));
        return switch (line.pricing()) {
            case Pricing.Hired(int days, var combination, var agreed) ->
                words.say("quotation.line", Form.count(line.quantity()),
                        name, words.count("days", days), hire.of(line, combination, agreed));
            case Pricing.Sold(var each, _) -> words.say("quotation.line-sold", Form.count(line.quantity()), name,
                    Form.money(each), Form.money(line.total()));
        };
    }

    /** Discount, delivery, tax, total and deposit, each only if there is any. */
    String sums(QuotationTotals totals, Optional<Discount> discount, Money deposit) {
        var sums = new ArrayList<String>();
        if (totals.discount().isPositive()) {
            sums.add(discount(discount, totals.discount()));
        }
        if (totals.delivery().isPositive()) {
            sums.add(words.say("quotation.delivery", Form.money(totals.delivery())));
        }
        if (totals.tax().isPositive()) {
            sums.add(words.say("quotation.tax", Form.money(totals.tax())));
        }
        sums.add(words.say("quotation.total", Form.money(totals.total())));
        if (deposit.isPositive()) {
            sums.add(words.say("quotation.deposit", Form.money(deposit)));
        }
        return String.join("\n", sums);
    }

    private String discount(Optional<Discount> discount, Money off) {
        return discount.filter(Discount.Share.class::isInstance)
            .map(Discount.Share.class::cast)
            .map(share -> words.say("quotation.discount-percent", Form.percent(share.percent()), Form.money(off)))
            .orElseGet(() -> words.say("quotation.discount", Form.money(off)));
    }
}
