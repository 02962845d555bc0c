package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.sewa.bot.Conversation;
import my.sewa.bot.Reply;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.dialogue.OfferAnswers.Open;
import my.sewa.bot.dialogue.OfferAnswers.Visitor;
import my.sewa.bot.understanding.Documents;
import my.sewa.bot.understanding.Expected;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Reading;
import my.sewa.bot.understanding.Vocabulary;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.messaging.Contact.OfCustomer;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.About;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.shared.Language;

/** Customers: their answers to offers are taken; all else they write goes to the company at once. */
public final class CustomerDialogue {
    private static final Vocabulary NOBODYS = Vocabulary.of(List.of(), List.of());

    private final Understanding understanding;
    private final Companies companies;
    private final WhichCustomer which;
    private final OfferAnswers offers;
    private final PassedOn passedOn;

    /** Somebody, as customer of one company. */
    record Buyer(Company company, Customer customer) {}

    public CustomerDialogue(Understanding understanding, Companies companies, WhichCustomer which,
            OfferAnswers offers, PassedOn passedOn) {
        this.understanding = understanding;
        this.companies = companies;
        this.which = which;
        this.offers = offers;
        this.passedOn = passedOn;
    }

    Reply answer(Conversation conversation, Inbound inbound, List<OfCustomer> contacts) {
        var buyers = contacts.stream().map(this::buyer).flatMap(Optional::stream).toList();
        if (buyers.isEmpty()) {
            return new Reply(conversation, List.of(), List.of());
        }
        var here = buyers.stream().map(Buyer::company).toList();
        var chosen = WhichCompany.chosen(conversation, inbound, here)
            .flatMap(tenant -> WhichCustomer.at(buyers, tenant));
        if (chosen.isPresent()) {
            return passedOn.on(conversation, inbound, chosen.get(), WhichCompany.asked(conversation).orElseThrow(),
                    words(conversation, inbound, chosen.get()));
        }
        return switch (inbound.content()) {
            case Content.Tap tap -> tapped(conversation, inbound, buyers, tap);
            case Content.Text(var body) -> said(conversation, inbound, buyers, body);
            case Content.Media _, Content.Location _, Content.Other _ -> relay(conversation, inbound, buyers);
        };
    }

    private Reply said(Conversation conversation, Inbound inbound, List<Buyer> buyers, String body) {
        var reminders = CustomerWords.reminders(body);
        if (reminders.isPresent()) {
            return reminders(conversation, reminders.get(), buyers);
        }
        var language = language(body, inbound);
        if (language.isPresent()) {
            return languageSet(conversation, language.get(), buyers);
        }
        return picked(conversation, inbound, buyers, body)
            .or(() -> answered(conversation, inbound, buyers, body))
            .or(() -> reason(conversation, inbound, buyers))
            .orElseGet(() -> relay(conversation, inbound, buyers));
    }

    private static Reply reminders(Conversation conversation, boolean wanted, List<Buyer> buyers) {
        var words = Wording.in(conversation.language().orElse(firstLanguage(buyers)));
        return new Reply(conversation.with(conversation.courtesies().withReminders(wanted)),
                List.of(new Said(conversation.id(), Message
                    .of(words.say(wanted ? "customer.reminders" : "customer.no-reminders", names(buyers))))),
                List.of());
    }

    private static Language firstLanguage(List<Buyer> buyers) {
        return buyers.getFirst().company().tenant().firstLanguage();
    }

    private static String names(List<Buyer> buyers) {
        return buyers.stream()
            .map(buyer -> Form.name(buyer.company().tenant().name()))
            .distinct()
            .collect(Collectors.joining(", "));
    }

    /** {@code english} or {@code bahasa}, and nothing else. */
    private Optional<Language> language(String body, Inbound inbound) {
        var frames = read(body, inbound).frames();
        return frames.size() == 1 && frames.getFirst().intent() == Intent.LANGUAGE_SET
                ? frames.getFirst().slots().language()
                : Optional.empty();
    }

    private Reading read(String body, Inbound inbound) {
        return understanding.read(body, inbound.at(), NOBODYS, Documents.NONE, Expected.NOTHING);
    }

    private static Reply languageSet(Conversation conversation, Language language, List<Buyer> buyers) {
        String text = Wording.in(language).say("customer.language", names(buyers));
        return new Reply(conversation.in(language), List.of(new Said(conversation.id(), Message.of(text))), List.of());
    }

    private Optional<Buyer> buyer(OfCustomer contact) {
        return companies.find(contact.tenant())
            .flatMap(company -> company.customer(contact.customer()).map(customer -> new Buyer(company, customer)));
    }

    /** A button under an offer; any other is old, and its title is passed on. */
    private Reply tapped(Conversation conversation, Inbound inbound, List<Buyer> buyers, Content.Tap tap) {
        var payload = Payload.of(tap.payload());
        var offer = payload.filter(tapped -> isAnswer(tapped.act()))
            .flatMap(tapped -> Mentioned.ofOpaque(tapped.id()))
            .flatMap(Mentioned::quotation);
        return offer.flatMap(id -> offers.buyer(buyers, id))
            .map(buyer -> answered(conversation, inbound, tap.title(),
                    new Open(buyer, offer.orElseThrow(), payload.orElseThrow().version(), inbound.at()),
                    payload.get().act().equals(QuotationCards.ACCEPT)))
            .orElseGet(() -> relay(conversation, inbound, buyers));
    }

    /** Whether it answers an offer to one of these; the same person may work for another company. */
    static boolean answersOffer(Inbound inbound, List<OfCustomer> contacts) {
        return inbound.content() instanceof Content.Tap(_, var written) && Payload.of(written)
            .filter(tapped -> isAnswer(tapped.act()))
            .flatMap(tapped -> Mentioned.ofOpaque(tapped.id()))
            .filter(offer -> contacts.stream().anyMatch(contact -> contact.tenant().equals(offer.tenant())))
            .isPresent();
    }

    private static boolean isAnswer(String act) {
        return act.equals(QuotationCards.ACCEPT) || act.equals(QuotationCards.DECLINE);
    }

    /** What reached us late may no longer be meant: it is asked about. */
    private Reply answered(Conversation conversation, Inbound inbound, String written, Open offer, boolean yes) {
        var visitor = visitor(conversation, inbound, offer.buyer(), written);
        return inbound.recoveredLate()
                ? asking(conversation, inbound, List.of(offer), yes, offers.still(visitor, List.of(offer), yes))
                : taken(conversation, inbound, offer.buyer(),
                        offers.answer(visitor, offer.buyer(), offer.id(), offer.revision(), yes));
    }

    private static Reply asking(Conversation conversation, Inbound inbound, List<Open> offers, boolean yes,
            Message question) {
        var detour = new Detour.WhichOffer(Opaque.of(inbound.id().code()), inbound.at(), yes, offers.stream()
            .limit(Choices.MOST)
            .map(offer -> new Detour.WhichOffer.Offered(offer.id(), offer.revision()))
            .toList());
        return new Reply(conversation.with(conversation.desk().asking(detour)),
                List.of(new Said(conversation.id(), question)), List.of());
    }

    /** Which of several offers was meant, typed instead of tapped. */
    private Optional<Reply> picked(Conversation conversation, Inbound inbound, List<Buyer> buyers, String body) {
        return conversation.desk()
            .asked(Detour.WhichOffer.class)
            .filter(_ -> !inbound.recoveredLate())
            .flatMap(asked -> Choices
                .typed(body, asked.offers().stream().map(offer -> offer.quotation().number()).toList())
                .map(asked.offers()::get)
                .flatMap(offer -> offers.buyer(buyers, offer.quotation())
                    .map(buyer -> answered(conversation, inbound, body,
                            new Open(buyer, offer.quotation(), offer.revision(), inbound.at()), asked.yes()))));
    }

    /** A yes or a no and nothing else, to the one offer that is open; of several it is asked which. */
    private Optional<Reply> answered(Conversation conversation, Inbound inbound, List<Buyer> buyers, String body) {
        var said = CustomerWords.answer(body);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        // While staff talk with them themselves, only a tap is an answer to the bot.
        var talking = buyers.stream()
            .filter(buyer -> !conversation.courtesies().isQuiet(buyer.company().id(), inbound.at()))
            .toList();
        var all = offers.open(talking, inbound.at());
        // A bare number stands for a button only as long as nothing else has been said since it was shown.
        var open = said.get().byNumber()
                ? all.stream()
                    .filter(offer -> conversation.lastInboundAt().map(offer.sentAt()::isAfter).orElse(true))
                    .toList()
                : all;
        boolean yes = said.get().yes();
        return switch (open.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(answered(conversation, inbound, body, open.getFirst(), yes));
            default -> Optional.of(asking(conversation, inbound, open, yes,
                    offers.which(visitor(conversation, inbound, buyers.getFirst(), body), open, yes)));
        };
    }

    /** What is written after a no, when we have asked why; not what was written long before and reached us late. */
    private Optional<Reply> reason(Conversation conversation, Inbound inbound, List<Buyer> buyers) {
        return conversation.desk()
            .asked(Detour.WhyDeclined.class)
            .filter(_ -> !inbound.recoveredLate())
            .flatMap(asked -> offers.buyer(buyers, asked.quotation())
                .flatMap(buyer -> offers
                    .because(visitor(conversation, inbound, buyer, Quoted.typed(inbound.content())), buyer,
                            asked.quotation())
                    .map(taken -> taken(conversation, inbound, buyer, taken))));
    }

    private Reply taken(Conversation conversation, Inbound inbound, Buyer buyer, OfferAnswers.Taken taken) {
        var desk = PassedOn.mentioning(conversation, inbound, buyer);
        var asked = taken.declined()
            .map(declined -> desk.asking(new Detour.WhyDeclined(Opaque.of(inbound.id().code()), inbound.at(),
                    declined)))
            .orElse(desk);
        return new Reply(conversation.with(asked), taken.said(), taken.changes());
    }

    private Visitor visitor(Conversation conversation, Inbound inbound, Buyer buyer, String written) {
        return new Visitor(conversation.id(), inbound.at(), words(conversation, inbound, buyer), written);
    }

    /** In the language they chose, or wrote wholly in, or the company's. */
    private Wording words(Conversation conversation, Inbound inbound, Buyer buyer) {
        var written = inbound.content() instanceof Content.Tap
                ? Optional.<Language>empty()
                : read(Quoted.typed(inbound.content()), inbound).language();
        return Wording.in(written.or(conversation::language).orElse(buyer.company().tenant().firstLanguage()));
    }

    private Reply relay(Conversation conversation, Inbound inbound, List<Buyer> buyers) {
        return which.meant(conversation, inbound, buyers)
            .map(buyer -> passedOn.on(conversation, inbound, buyer, inbound.content(),
                    words(conversation, inbound, buyer)))
            .orElseGet(() -> ask(conversation, inbound, buyers));
    }

    /** What a customer said, so that an answer by swipe finds them. */
    static About wordsOf(Buyer buyer, ConversationId customer) {
        return new About(buyer.company().id(), Optional.of(customer), Optional.empty());
    }

    private static Reply ask(Conversation conversation, Inbound inbound, List<Buyer> buyers) {
        var words = Wording.in(conversation.language().orElse(firstLanguage(buyers)));
        var here = buyers.stream().map(Buyer::company).toList();
        var question = WhichCompany.question(conversation, inbound, here);
        var message = new Message(words.say("customer.which-company"), WhichCompany.choices(question, here));
        return new Reply(conversation.with(conversation.desk().asking(question)),
                List.of(new Said(conversation.id(), message)), List.of());
    }
}
