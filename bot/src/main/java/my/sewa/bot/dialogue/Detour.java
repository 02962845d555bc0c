package my.sewa.bot.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.tenant.TenantId;

/** A question asked last that is not about the draft itself. Any other message than an answer does away with it. */
public sealed interface Detour {
    /** Opaque, from the message it was asked after. */
    String id();

    Instant askedAt();

    /** After a silence: is the draft still wanted? Then what was written meanwhile takes effect. */
    record Resume(String id, Instant askedAt, String held) implements Detour {}

    /** A message that reached us late: is it still meant? */
    record Late(String id, Instant askedAt, String held) implements Detour {}

    /** For which company was this written or sent? */
    record WhichCompany(String id, Instant askedAt, String held, List<Order.File> files, List<TenantId> companies)
            implements
                Detour {
        public WhichCompany {
            files = List.copyOf(files);
            companies = List.copyOf(companies);
        }
    }

    /** Which of these offers does the customer say yes or no to? */
    record WhichOffer(String id, Instant askedAt, boolean yes, List<Offered> offers) implements Detour {
        /** As it was shown. */
        public record Offered(QuotationId quotation, int revision) {}

        public WhichOffer {
            offers = List.copyOf(offers);
        }
    }

    /** A customer has declined; was asked why. */
    record WhyDeclined(String id, Instant askedAt, QuotationId quotation) implements Detour {}

    /** Shall this quotation be cancelled? */
    record CancelCreated(String id, Instant askedAt, QuotationId quotation) implements Detour {}

    /** Shall what was done to this revision be taken back? */
    record TakeBack(String id, Instant askedAt, QuotationId quotation, int revision) implements Detour {}

    /**
     * Shall this order be carried out?
     *
     * @param shown short for its effect as it was shown: a yes is to that and to nothing else
     */
    record Ordered(String id, Instant askedAt, Order.Sent held, String shown) implements Detour {}

    /** Which of these orders is meant? */
    record WhichOrder(String id, Instant askedAt, List<Order.Option> options, Optional<Order.File> file)
            implements
                Detour {
        public WhichOrder {
            options = List.copyOf(options);
        }
    }

    /** The PIN, for an order that was shown and confirmed. */
    record Pin(String id, Instant askedAt, Order.Sent held, String shown) implements Detour {}

    /** What else belongs to this order? */
    record MoreOf(String id, Instant askedAt, Order.Sent held) implements Detour {}

    /** The next file belongs to this order. */
    record FileOf(String id, Instant askedAt, String held) implements Detour {}
}
