package my.sewa.bot.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.sewa.bot.Conversation;
import my.sewa.bot.dialogue.CustomerDialogue.Buyer;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.TenantId;

/** Which company a customer of several means on the number they share. */
public final class WhichCustomer {
    private static final Duration RECENT = Duration.ofDays(7);
    private static final Pattern QUOTATION = Pattern.compile("\\bQT[ -]?([0-9]{1,12})\\b", Pattern.CASE_INSENSITIVE);

    private final WhichCompany which;
    private final Quotations quotations;
    private final OfferAnswers offers;

    public WhichCustomer(Outbox outbox, Quotations quotations, OfferAnswers offers) {
        this.which = new WhichCompany(outbox);
        this.quotations = quotations;
        this.offers = offers;
    }

    /**
     * By the message swiped, else a document's number, else the only company whose offer waits for an answer, else the
     * only one of the last seven days.
     */
    Optional<Buyer> meant(Conversation conversation, Inbound inbound, List<Buyer> buyers) {
        if (buyers.size() == 1) {
            return Optional.of(buyers.getFirst());
        }
        return which.swiped(conversation, inbound)
            .flatMap(tenant -> at(buyers, tenant))
            .or(() -> named(inbound, buyers))
            .or(() -> waitingOrRecent(conversation, inbound, buyers));
    }

    private Optional<Buyer> waitingOrRecent(Conversation conversation, Inbound inbound, List<Buyer> buyers) {
        var open = offers.open(buyers, inbound.at());
        return only(buyers, open.stream().map(offer -> offer.id().tenant())).or(() -> only(buyers, Stream
            .concat(mentioned(conversation, inbound), open.stream()
                .filter(offer -> lately(offer.sentAt(), inbound))
                .map(offer -> offer.id().tenant()))));
    }

    private static Optional<Buyer> only(List<Buyer> buyers, Stream<TenantId> companies) {
        var all = companies.distinct().toList();
        return all.size() == 1 ? at(buyers, all.getFirst()) : Optional.empty();
    }

    private static boolean lately(Instant at, Inbound inbound) {
        return Duration.between(at, inbound.at()).compareTo(RECENT) <= 0;
    }

    private Optional<Buyer> named(Inbound inbound, List<Buyer> buyers) {
        var number = QUOTATION.matcher(Quoted.typed(inbound.content()));
        if (!number.find()) {
            return Optional.empty();
        }
        long sequence = Long.parseLong(number.group(1));
        var theirs = buyers.stream().filter(buyer -> sequence > 0 && isTheirs(buyer, sequence)).toList();
        return theirs.size() == 1 ? Optional.of(theirs.getFirst()) : Optional.empty();
    }

    private boolean isTheirs(Buyer buyer, long sequence) {
        var id = new QuotationId(buyer.company().id(), DocumentKind.QUOTATION.number(sequence));
        return quotations.find(id)
            .map(Quotations.Stored::quotation)
            .filter(quotation -> quotation.content().customer().equals(buyer.customer().id()))
            .filter(WhichCustomer::wasSent)
            .isPresent();
    }

    /** Of one they never saw they cannot know the number. */
    private static boolean wasSent(Quotation quotation) {
        return quotation instanceof Quotation.Draft draft
                ? draft.withdrawn().isPresent()
                : quotation.dispatch().isPresent();
    }

    static Optional<Buyer> at(List<Buyer> buyers, TenantId tenant) {
        return buyers.stream().filter(buyer -> buyer.company().id().equals(tenant)).findFirst();
    }

    private static Stream<TenantId> mentioned(Conversation conversation, Inbound inbound) {
        return conversation.desk()
            .mentions()
            .stream()
            .filter(mention -> lately(mention.at(), inbound))
            .map(Mention::tenant);
    }
}
