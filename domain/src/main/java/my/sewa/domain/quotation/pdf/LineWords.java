package my.sewa.domain.quotation.pdf;

import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.pdf.PaperWords;
import my.sewa.domain.quotation.HireExplained;
import my.sewa.domain.quotation.QuotationLine;
import my.sewa.domain.quotation.QuotationLine.Pricing;
import my.sewa.domain.shared.Written;

/** How a line was priced, as papers say it. */
record LineWords(PaperWords words) implements HireExplained.Words {
    String of(QuotationLine line) {
        return switch (line.pricing()) {
            case Pricing.Hired(_, var combination, var agreed) ->
                new HireExplained(this).of(line, combination, agreed);
            case Pricing.Sold(var each, _) ->
                words.say("sold", Written.money(each), Written.money(line.total()));
        };
    }

    @Override
    public String days(long count) {
        return words.count("days", count);
    }

    @Override
    public String weeks(long count) {
        return words.count("weeks", count);
    }

    @Override
    public String months(long count) {
        return words.count("months", count);
    }

    @Override
    public String agreed(AgreedRate.Per per, String rate) {
        return words.say(switch (per) {
            case DAY -> "agreed-day";
            case WEEK -> "agreed-week";
            case MONTH -> "agreed-month";
        }, rate);
    }

    @Override
    public String times(String each, String quantity, String total) {
        return words.say("times", each, quantity, total);
    }

    @Override
    public String sum(String prices, String total) {
        return words.say("sum", prices, total);
    }
}
