package my.sewa.domain.quotation.pdf;

import java.util.Optional;
import java.util.stream.Collectors;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.catalogue.Combination;
import my.sewa.domain.catalogue.Tariff;
import my.sewa.domain.pdf.PaperWords;
import my.sewa.domain.quotation.QuotationLine;
import my.sewa.domain.quotation.QuotationLine.Pricing;
import my.sewa.domain.shared.Written;

/** How a line was priced, in the very words of the chat. */
record LineWords(PaperWords words) {
    private static final int WEEK = 7;

    String of(QuotationLine line) {
        return switch (line.pricing()) {
            case Pricing.Hired(_, var combination, var agreed) -> hired(line, combination, agreed);
            case Pricing.Sold(var each, _) ->
                words.say("sold", Written.money(each), Written.money(line.total()));
        };
    }

    private String hired(QuotationLine line, Combination combination, Optional<AgreedRate> agreed) {
        String how = combination.pieces()
            .stream()
            .map(piece -> length(piece.tier().days(), piece.count()) + " " + Written.money(piece.price()))
            .collect(Collectors.joining(" + ")) + agreed.map(this::agreed).orElse("");
        if (line.quantity() > 1) {
            return words.say("times", how, Written.count(line.quantity()), Written.money(line.total()));
        }
        return combination.pieces().size() == 1 ? how : words.say("sum", how, Written.money(line.total()));
    }

    private String agreed(AgreedRate rate) {
        return " " + words.say(switch (rate.per()) {
            case DAY -> "agreed-day";
            case WEEK -> "agreed-week";
            case MONTH -> "agreed-month";
        }, Written.money(rate.rate()));
    }

    private String length(int days, int count) {
        return switch (days) {
            case 1 -> words.count("days", count);
            case WEEK -> words.count("weeks", count);
            case Tariff.MONTH -> words.count("months", count);
            default -> count == 1 ? words.count("days", days) : count + " × " + words.count("days", days);
        };
    }
}
