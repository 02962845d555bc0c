package my.sewa.bot.dialogue;

import java.util.Optional;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.quotation.QuotationId;

/** What the dialogue has to know of quotations that exist. */
public interface Offers {
    /** What is said to a button under an older revision than the newest; empty for the newest. */
    Optional<Message> superseding(Visit visit, QuotationId id, int revision);

    /** What that quotation offers, as if it had been said; empty if there is none. */
    Optional<Slots> offered(Visit visit, String number);
}
