package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.Conversation;
import my.sewa.bot.Reply;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.dialogue.CustomerDialogue.Buyer;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.About;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationContent;
import my.sewa.domain.quotation.QuotationSummary;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.tenant.StaffId;

/** What a customer writes that answers nothing: passed on at once, and thanked for once a day. */
public final class PassedOn {
    private final Quotations quotations;
    private final Announcing announcing;

    public PassedOn(Quotations quotations, Announcing announcing) {
        this.quotations = quotations;
        this.announcing = announcing;
    }

    /** All that waited until it was known for which company it was. */
    Reply on(Conversation conversation, Inbound inbound, Buyer buyer, Detour.WhichCompany held, Wording words) {
        var messages = new ArrayList<Said>();
        var after = conversation;
        for (var waiting : waiting(inbound, held)) {
            var reply = on(after, waiting, buyer, waiting.content(), words);
            messages.addAll(reply.messages());
            after = reply.conversation();
        }
        return new Reply(after, messages, List.of());
    }

    private static List<Inbound> waiting(Inbound inbound, Detour.WhichCompany held) {
        var all = new ArrayList<Inbound>();
        held.files()
            .forEach(file -> all.add(new Inbound(ReceivedId.ofMessage(inbound.id().conversation(), file.sid()),
                    file.receivedAt(), new Content.Media("", file.contentType(), ""), Optional.empty(),
                    Optional.empty(), false)));
        if (!held.held().isBlank() || all.isEmpty()) {
            all.add(new Inbound(inbound.id(), inbound.at(), new Content.Text(held.held()), Optional.empty(),
                    Optional.empty(), false));
        }
        return all;
    }

    Reply on(Conversation conversation, Inbound inbound, Buyer buyer, Content content, Wording words) {
        var messages = new ArrayList<Said>();
        var courtesies = conversation.courtesies();
        var today = Malaysia.dateOf(inbound.at());
        if (courtesies.due(today) && !courtesies.isQuiet(buyer.company().id(), inbound.at())) {
            messages.add(new Said(conversation.id(),
                    Message.of(words.say("customer.thanks", Form.name(buyer.company().tenant().name())))
                        .about(About.nothingButFrom(buyer.company().id()))));
            courtesies = courtesies.answeredOn(today);
        }
        messages.addAll(announcing.toMaker(buyer.company(), latestMaker(buyer.customer().id()),
                conversation.id().ours(), inbound.at(), staff -> relayed(staff, inbound, buyer, content)));
        return new Reply(conversation.with(mentioning(conversation, inbound, buyer)).with(courtesies), messages,
                List.of());
    }

    /** Who made the latest document for this customer. */
    private Optional<StaffId> latestMaker(CustomerId customer) {
        return quotations.newest(customer, Optional.empty())
            .quotations()
            .stream()
            .findFirst()
            .map(QuotationSummary::id)
            .flatMap(quotations::find)
            .map(Quotations.Stored::quotation)
            .map(Quotation::content)
            .map(QuotationContent::madeBy);
    }

    /** The company that was spoken with last comes first. */
    static Desk mentioning(Conversation conversation, Inbound inbound, Buyer buyer) {
        var mentions = new ArrayList<>(conversation.desk().mentions());
        mentions.removeIf(mention -> mention.tenant().equals(buyer.company().id()));
        mentions.addFirst(new Mention(Opaque.of(inbound.id().code()), inbound.at(), buyer.company().id()));
        return conversation.desk().without().with(mentions); // who buys here may work elsewhere
    }

    private static Message relayed(Wording words, Inbound inbound, Buyer buyer, Content content) {
        String name = Form.name(buyer.customer().name());
        var file = file(inbound, buyer, content);
        String said = switch (content) {
            case Content.Text(var body) -> words.say("relay.text", name, Quoted.of(body));
            case Content.Tap(var title, _) -> words.say("relay.text", name, Quoted.of(title));
            case Content.Media(_, _, var caption) when caption.isBlank() ->
                words.say(file.isPresent() ? "relay.media" : "relay.media-kept", name);
            case Content.Media(_, _, var caption) ->
                words.say(file.isPresent() ? "relay.media-caption" : "relay.media-kept-caption", name,
                        Quoted.of(caption));
            case Content.Location(var latitude, var longitude, _) ->
                words.say("relay.location", name, Form.name(latitude), Form.name(longitude));
            case Content.Other _ -> words.say("relay.unreadable", name);
        };
        var message = Message.of(said + buyer.customer().phone().map(phone -> "\n" + Form.phone(phone)).orElse(""))
            .about(CustomerDialogue.wordsOf(buyer, inbound.id().conversation()));
        return file.map(message::with).orElse(message);
    }

    private static Optional<Attachment.Kept> file(Inbound inbound, Buyer buyer, Content content) {
        return content instanceof Content.Media media
                ? SentFiles.of(buyer.company().id(), inbound.at(), inbound.id().code(), media.contentType())
                : Optional.empty();
    }
}
