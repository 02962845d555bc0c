package my.sewa.bot.dialogue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.bot.Conversation;
import my.sewa.bot.dialogue.CustomerDialogue.Buyer;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.tenant.DocumentKind;

/** Which company a customer of several means on the number they share. */
public final class WhichCustomer {
    private static final Duration RECENT = Duration.ofDays(7);
    private static final Pattern QUOTATION = Pattern.compile("\\bQT[ -]?([0-9]{1,12})\\b", Pattern.CASE_INSENSITIVE);

    private final Outbox outbox;
    private final Quotations quotations;

    public WhichCustomer(Outbox outbox, Quotations quotations) {
        this.outbox = outbox;
        this.quotations = quotations;
    }

    /** By the message swiped, else a document's number, else the only company of the last seven days. */
    Optional<Buyer> meant(Conversation conversation, Inbound inbound, List<Buyer> buyers) {
        if (buyers.size() == 1) {
            return Optional.of(buyers.getFirst());
        }
        return swiped(conversation, inbound, buyers).or(() -> named(inbound, buyers))
            .or(() -> recent(conversation, inbound, buyers));
    }

    /** By the number, the title or the row of a company that was offered. */
    Optional<Buyer> chosen(Detour.WhichCompany asked, Inbound inbound, List<Buyer> buyers) {
        var offered = asked.companies()
            .stream()
            .flatMap(tenant -> buyers.stream().filter(buyer -> buyer.company().id().equals(tenant)))
            .toList();
        return switch (inbound.content()) {
            case Content.Tap(_, var written) -> Payload.of(written)
                .filter(payload -> payload.id().equals(asked.id()))
                .flatMap(payload -> Choices.number(payload.act()))
                .filter(number -> number <= offered.size())
                .map(number -> offered.get(number - 1));
            case Content.Text(var body) ->
                Choices.typed(body, offered.stream().map(buyer -> buyer.company().tenant().name()).toList())
                    .map(offered::get);
            case Content.Media _, Content.Location _, Content.Other _ -> Optional.empty();
        };
    }

    private Optional<Buyer> swiped(Conversation conversation, Inbound inbound, List<Buyer> buyers) {
        return inbound.repliesTo()
            .flatMap(sid -> outbox.bySid(conversation.id(), sid))
            .map(outbound -> Opaque.of(outbound.cause()))
            .flatMap(cause -> conversation.desk()
                .mentions()
                .stream()
                .filter(mention -> mention.cause().equals(cause))
                .findFirst())
            .flatMap(mention -> buyers.stream()
                .filter(buyer -> buyer.company().id().equals(mention.tenant()))
                .findFirst());
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
            .filter(found -> found.quotation().content().customer().equals(buyer.customer().id()))
            .isPresent();
    }

    private static Optional<Buyer> recent(Conversation conversation, Inbound inbound, List<Buyer> buyers) {
        var companies = conversation.desk()
            .mentions()
            .stream()
            .filter(mention -> Duration.between(mention.at(), inbound.at()).compareTo(RECENT) <= 0)
            .map(Mention::tenant)
            .distinct()
            .toList();
        return companies.size() == 1
                ? buyers.stream().filter(buyer -> buyer.company().id().equals(companies.getFirst())).findFirst()
                : Optional.empty();
    }
}
