package my.sewa.bot.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.dialogue.Draft;
import my.sewa.bot.dialogue.Inquiry;
import my.sewa.bot.dialogue.Need;
import my.sewa.bot.dialogue.QuotationCards;
import my.sewa.bot.dialogue.Unclear;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Form;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationSummary;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.shared.Malaysia;

/** {@code show QT-0241}, or the quotations of a customer. */
public final class ShowQuotation implements Inquiry {
    private static final int MOST_OPTIONS = 10;

    private final Quotations quotations;
    private final Outbox outbox;

    public ShowQuotation(Quotations quotations, Outbox outbox) {
        this.quotations = quotations;
        this.outbox = outbox;
    }

    @Override
    public Need next(Visit visit, Draft draft) {
        return Unclear.in(visit, draft).orElseGet(() -> which(draft.slots()));
    }

    private Need which(Slots asked) {
        if (asked.ref().isPresent()) {
            return new Need.Confirmation();
        }
        var offered = asked.customer().map(this::of).orElse(List.of());
        if (asked.customer().isPresent() && offered.size() < 2) {
            return new Need.Confirmation();
        }
        return asked.customer().isEmpty()
                ? new Need.Which(Ambiguity.Kind.REF, "", List.of())
                : new Need.Which(Ambiguity.Kind.REF, "", offered);
    }

    private List<String> of(CustomerId customer) {
        return quotations.newest(customer, Optional.empty())
            .quotations()
            .stream()
            .map(QuotationSummary::id)
            .map(QuotationId::number)
            .limit(MOST_OPTIONS)
            .toList();
    }

    @Override
    public Answer answer(Visit visit, Slots asked, Optional<String> after) {
        var number = asked.ref().or(() -> asked.customer().map(this::of).flatMap(all -> all.stream().findFirst()));
        if (number.isEmpty()) {
            return Answer.of(visit.words().say("quotation.none-for-customer"));
        }
        var id = QuotationId.of(visit.company().id(), number.get());
        if (id.isEmpty()) {
            return Answer.of(visit.words().say("quotation.not-a-quotation", Form.name(number.get())));
        }
        return id.flatMap(quotations::find)
            .map(Quotations.Stored::quotation)
            .map(found -> new Answer(show(found, visit, outbox), List.of(), Optional.empty(), id))
            .orElseGet(() -> Answer.of(visit.words().say("problem.unknown-document", number.get())));
    }

    static String show(Quotation quotation, Visit visit, Outbox outbox) {
        var content = quotation.content();
        var words = visit.words();
        var text = new QuotationText(words);
        var shown = new ArrayList<String>();
        shown.add(words.say("quotation.heading", QuotationCards.number(words, quotation),
                Form.name(content.customerName()), StatusText.of(quotation.status(), words)));
        content.dates().ifPresent(dates -> shown.add(Form.dates(dates, visit.language())));
        shown.add(text.lines(content.lines()));
        shown.add(text.sums(content.totals(), content.discount(), content.deposit()));
        shown.add(words.say("quotation.valid", Form.date(content.validUntil(), visit.language())));
        visit.company()
            .staff(content.madeBy())
            .ifPresent(maker -> shown.add(words.say("quotation.made-by", Form.name(maker.name()),
                    Form.date(Malaysia.dateOf(content.createdAt()), visit.language()))));
        shown.addAll(new HistoryText(visit, outbox).of(quotation));
        return String.join("\n", shown);
    }
}
