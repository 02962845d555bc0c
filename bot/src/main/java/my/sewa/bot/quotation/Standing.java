package my.sewa.bot.quotation;

import java.util.Optional;
import my.sewa.bot.dialogue.Offers;
import my.sewa.bot.dialogue.QuotationCards;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.Quotations;

/** What stands in the quotations there are, as buttons and copies need it. */
public final class Standing implements Offers {
    private final Quotations quotations;
    private final QuotationCards cards;

    public Standing(Quotations quotations, QuotationCards cards) {
        this.quotations = quotations;
        this.cards = cards;
    }

    @Override
    public Optional<Message> superseding(Visit visit, QuotationId id, int revision) {
        return quotations.find(id)
            .map(Quotations.Stored::quotation)
            .filter(newest -> newest.revision() != revision)
            .map(newest -> QuotationCards.document(visit, newest, cards.language(visit, newest), visit.words()
                .say("revise.superseded", QuotationCards.number(visit.words(), newest))));
    }

    @Override
    public Optional<Slots> offered(Visit visit, String number) {
        return QuotationId.of(visit.company().id(), number)
            .flatMap(quotations::find)
            .map(stored -> Offered.slots(stored.quotation().content()));
    }
}
