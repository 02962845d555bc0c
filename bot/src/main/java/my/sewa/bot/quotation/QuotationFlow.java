package my.sewa.bot.quotation;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.dialogue.Done;
import my.sewa.bot.dialogue.Flow;
import my.sewa.bot.dialogue.Need;
import my.sewa.bot.dialogue.QuotationCards;
import my.sewa.bot.dialogue.Request;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.quotation.CreateQuotation;
import my.sewa.domain.quotation.PriceQuotation;

/** A quotation in the making. */
public final class QuotationFlow implements Flow {
    private final Offering offering;
    private final CreateQuotation createQuotation;
    private final QuotationCards cards;

    public QuotationFlow(PriceQuotation prices, CreateQuotation createQuotation, QuotationCards cards) {
        this.offering = new Offering(prices);
        this.createQuotation = createQuotation;
        this.cards = cards;
    }

    @Override
    public Need next(Visit visit, Request request) {
        return offering.next(visit, request.draft());
    }

    @Override
    public String name(Visit visit, Request request) {
        return request.draft()
            .slots()
            .customer()
            .flatMap(visit.company()::customer)
            .map(customer -> visit.words().say("quotation.name", Form.name(customer.name())))
            .orElseGet(() -> visit.words().say("quotation.name-open"));
    }

    @Override
    public String show(Visit visit, Request request) {
        var slots = request.draft().slots();
        return offering.show(visit, slots, new DraftText(visit, slots).heading());
    }

    @Override
    public String confirmation(Visit visit, Request request) {
        return visit.words().say("draft.confirm");
    }

    @Override
    public String terms(Visit visit, Request request) {
        return offering.terms(visit, request.draft().slots());
    }

    @Override
    public Outcome carryOut(Visit visit, Request request) {
        var slots = request.draft().slots();
        var created = createQuotation.create(visit.company().stamp(), slots.customer().orElseThrow(),
                DraftQuotation.of(slots), visit.staff().id());
        return switch (created) {
            case CreateQuotation.Outcome.Refused(var why) -> new Outcome.Refused(RefusalText.of(why, visit));
            case CreateQuotation.Outcome.Created(var quotation, var changes) ->
                new Outcome.Carried(cards.ready(visit, quotation),
                        Optional.of(new Done.What(Done.Act.CREATED, quotation.id(), 1, 0)), List.of(), changes);
        };
    }
}
