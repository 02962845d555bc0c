package my.sewa.bot.quotation;

import java.util.ArrayList;
import java.util.List;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.quotation.QuotationFigures;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.shared.DateRange;

/** How a period's offers fared, on one screen. */
final class FiguresText {
    private static final List<QuotationStatus> ORDER = List.of(QuotationStatus.ACCEPTED, QuotationStatus.DECLINED,
            QuotationStatus.EXPIRED, QuotationStatus.SENT, QuotationStatus.DRAFT);
    private static final int MOST_LOST = 5;

    private FiguresText() {}

    static String of(QuotationFigures figures, String title, DateRange days, Visit visit) {
        var words = visit.words();
        var shown = new ArrayList<String>();
        var all = figures.all();
        shown.add(words.say("figures.heading", title, Form.dates(days, visit.language())));
        shown.add(words.say("figures.all", words.count("figures.count", all.count()), Form.money(all.sum())));
        for (QuotationStatus status : ORDER) {
            var figure = figures.of(status);
            if (figure.count() > 0) {
                shown.add(words.say("figures.row", Form.count(figure.count()), StatusText.of(status, words),
                        Form.money(figure.sum())));
            }
        }
        figures.hitRate().ifPresent(rate -> shown.add(words.say("figures.hit-rate", Form.percent(rate))));
        var lost = figures.lost();
        if (!lost.isEmpty()) {
            shown.add(words.say("figures.lost"));
            lost.stream()
                .limit(MOST_LOST)
                .map(row -> words.say("figures.lost-row", row.id().number(), Form.name(row.customerName()),
                        row.reason().map(Form::name).orElseGet(() -> words.say("part.no-reason"))))
                .forEach(shown::add);
            if (lost.size() > MOST_LOST) {
                shown.add(words.say("figures.lost-more", Form.count(lost.size() - MOST_LOST)));
            }
        }
        return String.join("\n", shown);
    }
}
