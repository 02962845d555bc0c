package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.sewa.bot.Conversation;
import my.sewa.bot.Reply;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.messaging.Contact.OfCustomer;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.shared.Malaysia;

/** Customers: what they write goes to the company at once, and they are thanked once a day. */
public final class CustomerDialogue {
    private final Companies companies;
    private final WhichCustomer which;
    private final Announcing announcing;

    /** Somebody, as customer of one company. */
    record Buyer(Company company, Customer customer) {}

    public CustomerDialogue(Companies companies, WhichCustomer which, Announcing announcing) {
        this.companies = companies;
        this.which = which;
        this.announcing = announcing;
    }

    Reply answer(Conversation conversation, Inbound inbound, List<OfCustomer> contacts) {
        var buyers = contacts.stream().map(this::buyer).flatMap(Optional::stream).toList();
        if (buyers.isEmpty()) {
            return new Reply(conversation, List.of(), List.of());
        }
        var open = conversation.desk().detour();
        if (open.orElse(null) instanceof Detour.WhichCompany asked) {
            var chosen = which.chosen(asked, inbound, buyers);
            if (chosen.isPresent()) {
                return relay(conversation.with(Desk.EMPTY), inbound, chosen.get(), new Content.Text(asked.held()));
            }
        }
        return which.meant(conversation, inbound, buyers)
            .map(buyer -> relay(conversation, inbound, buyer, inbound.content()))
            .orElseGet(() -> ask(conversation, inbound, buyers));
    }

    private Optional<Buyer> buyer(OfCustomer contact) {
        return companies.find(contact.tenant())
            .flatMap(company -> company.customer(contact.customer()).map(customer -> new Buyer(company, customer)));
    }

    private Reply relay(Conversation conversation, Inbound inbound, Buyer buyer, Content content) {
        var messages = new ArrayList<Said>();
        var today = Malaysia.dateOf(inbound.at());
        var thanked = conversation.courtesies();
        if (thanked.due(today)) {
            var words = Wording.in(conversation.language().orElse(buyer.company().tenant().firstLanguage()));
            messages.add(new Said(conversation.id(),
                    Message.of(words.say("customer.thanks", Form.name(buyer.company().tenant().name())))));
            thanked = thanked.answeredOn(today);
        }
        announcing.toOwner(buyer.company(), conversation.id().ours(), words -> relayed(words, buyer, content))
            .ifPresent(messages::add);
        var mentions = new ArrayList<>(conversation.desk().mentions());
        mentions.removeIf(mention -> mention.tenant().equals(buyer.company().id()));
        mentions.addFirst(new Mention(Opaque.of(inbound.id().code()), inbound.at(), buyer.company().id()));
        var desk = new Desk(List.of(), Optional.empty(), List.of(), 0, Optional.empty(), Optional.empty(), mentions);
        return new Reply(conversation.with(desk).with(thanked), messages, List.of());
    }

    private static Message relayed(Wording words, Buyer buyer, Content content) {
        String name = Form.name(buyer.customer().name());
        String said = switch (content) {
            case Content.Text(var body) -> words.say("relay.text", name, Quoted.of(body));
            case Content.Tap(var title, _) -> words.say("relay.text", name, Quoted.of(title));
            case Content.Media(_, _, var caption) when caption.isBlank() -> words.say("relay.media", name);
            case Content.Media(_, _, var caption) -> words.say("relay.media-caption", name, Quoted.of(caption));
            case Content.Location(var latitude, var longitude, _) ->
                words.say("relay.location", name, Form.name(latitude), Form.name(longitude));
            case Content.Other _ -> words.say("relay.other", name);
        };
        return Message.of(said + buyer.customer().phone().map(phone -> "\n" + Form.phone(phone)).orElse(""));
    }

    private static Reply ask(Conversation conversation, Inbound inbound, List<Buyer> buyers) {
        var words = Wording
            .in(conversation.language().orElse(buyers.getFirst().company().tenant().firstLanguage()));
        String cause = Opaque.of(inbound.id().code());
        var offered = buyers.stream().map(buyer -> buyer.company().id()).toList();
        var choices = IntStream.range(0, buyers.size())
            .mapToObj(i -> Choices.row(Form.name(buyers.get(i).company().tenant().name()), "",
                Choices.ANSWER + (i + 1), cause, 0))
            .limit(Choices.MOST)
            .toList();
        var desk = new Desk(List.of(), Optional.of(
            new Detour.WhichCompany(cause, inbound.at(), Quoted.typed(inbound.content()), offered)), List.of(), 0,
                Optional.empty(), Optional.empty(), conversation.desk().mentions());
        return new Reply(conversation.with(desk),
                List.of(new Said(conversation.id(), new Message(words.say("customer.which-company"), choices))),
                List.of());
    }
}
