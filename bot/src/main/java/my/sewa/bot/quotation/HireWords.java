package my.sewa.bot.quotation;

import my.sewa.bot.wording.Wording;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.quotation.HireExplained;

/** How hire is priced, as the chat says it. */
record HireWords(Wording words) implements HireExplained.Words {
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
            case DAY -> "quotation.agreed-day";
            case WEEK -> "quotation.agreed-week";
            case MONTH -> "quotation.agreed-month";
        }, rate);
    }

    @Override
    public String times(String each, String quantity, String total) {
        return words.say("quotation.times", each, quantity, total);
    }

    @Override
    public String sum(String prices, String total) {
        return words.say("quotation.sum", prices, total);
    }
}
