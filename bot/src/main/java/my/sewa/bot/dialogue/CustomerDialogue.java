package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.sewa.bot.Conversation;
import my.sewa.bot.Reply;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.understanding.Documents;
import my.sewa.bot.understanding.Expected;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Reading;
import my.sewa.bot.understanding.Vocabulary;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.messaging.Contact.OfCustomer;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Malaysia;

/** Customers: what they write goes to the company at once, and they are thanked once a day. */
public final class CustomerDialogue {
    private static final Vocabulary NOBODYS = Vocabulary.of(List.of(), List.of());

    private final Understanding understanding;
    private final Companies companies;
    private final WhichCustomer which;
    private final Announcing announcing;

    /** Somebody, as customer of one company. */
    record Buyer(Company company, Customer customer) {}

    public CustomerDialogue(Understanding understanding, Companies companies, WhichCustomer which,
            Announcing announcing) {
        this.understanding = understanding;
        this.companies = companies;
        this.which = which;
        this.announcing = announcing;
    }

    Reply answer(Conversation conversation, Inbound inbound, List<OfCustomer> contacts) {
        var buyers = contacts.stream().map(this::buyer).flatMap(Optional::stream).toList();
        if (buyers.isEmpty()) {
            return new Reply(conversation, List.of(), List.of());
        }
        var here = buyers.stream().map(Buyer::company).toList();
        var chosen = WhichCompany.chosen(conversation, inbound, here)
            .flatMap(tenant -> buyers.stream().filter(buyer -> buyer.company().id().equals(tenant)).findFirst());
        if (chosen.isPresent()) {
            var held = WhichCompany.asked(conversation).orElseThrow().held();
            return relay(conversation, inbound, chosen.get(), new Content.Text(held));
        }
        var language = language(inbound);
        if (language.isPresent()) {
            return languageSet(conversation, language.get(), buyers);
        }
        return which.meant(conversation, inbound, buyers)
            .map(buyer -> relay(conversation, inbound, buyer, inbound.content()))
            .orElseGet(() -> ask(conversation, inbound, buyers));
    }

    /** {@code english} or {@code bahasa}, and nothing else. */
    private Optional<Language> language(Inbound inbound) {
        if (!(inbound.content() instanceof Content.Text(var body))) {
            return Optional.empty();
        }
        var frames = read(body, inbound).frames();
        return frames.size() == 1 && frames.getFirst().intent() == Intent.LANGUAGE_SET
                ? frames.getFirst().slots().language()
                : Optional.empty();
    }

    private Reading read(String body, Inbound inbound) {
        return understanding.read(body, inbound.at(), NOBODYS, Documents.NONE, Expected.NOTHING);
    }

    private static Reply languageSet(Conversation conversation, Language language, List<Buyer> buyers) {
        String names = buyers.stream()
            .map(buyer -> Form.name(buyer.company().tenant().name()))
            .collect(Collectors.joining(", "));
        String text = Wording.in(language).say("customer.language", names);
        return new Reply(conversation.in(language), List.of(new Said(conversation.id(), Message.of(text))), List.of());
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
            var words = Wording.in(written(content, inbound).or(conversation::language)
                .orElse(buyer.company().tenant().firstLanguage()));
            messages.add(new Said(conversation.id(),
                    Message.of(words.say("customer.thanks", Form.name(buyer.company().tenant().name())))));
            thanked = thanked.answeredOn(today);
        }
        announcing.toOwner(buyer.company(), conversation.id().ours(), words -> relayed(words, buyer, content))
            .ifPresent(messages::add);
        var mentions = new ArrayList<>(conversation.desk().mentions());
        mentions.removeIf(mention -> mention.tenant().equals(buyer.company().id()));
        mentions.addFirst(new Mention(Opaque.of(inbound.id().code()), inbound.at(), buyer.company().id()));
        var desk = Desk.of(mentions);
        return new Reply(conversation.with(desk).with(thanked), messages, List.of());
    }

    /** The language a message is wholly written in. */
    private Optional<Language> written(Content content, Inbound inbound) {
        return read(Quoted.typed(content), inbound).language();
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
            case Content.Other _ -> words.say("relay.unreadable", name);
        };
        return Message.of(said + buyer.customer().phone().map(phone -> "\n" + Form.phone(phone)).orElse(""));
    }

    private static Reply ask(Conversation conversation, Inbound inbound, List<Buyer> buyers) {
        var words = Wording
            .in(conversation.language().orElse(buyers.getFirst().company().tenant().firstLanguage()));
        var here = buyers.stream().map(Buyer::company).toList();
        var question = WhichCompany.question(conversation, inbound, here);
        var message = new Message(words.say("customer.which-company"), WhichCompany.choices(question, here));
        return new Reply(conversation.with(conversation.desk().asking(question)),
                List.of(new Said(conversation.id(), message)), List.of());
    }
}
