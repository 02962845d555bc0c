package my.sewa.bot.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import my.sewa.bot.Conversation;
import my.sewa.bot.Conversations;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.dialogue.DocumentMessages.Plan;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.About;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;

/** Writes to customers in the name of a company: in their language, and by whatever way is open to them now. */
public final class CustomerMail {
    private final Conversations conversations;
    private final DocumentMessages documentMessages;

    /** Where one customer of a company is written to, and how. */
    public record Box(Conversation conversation, Language language) {
        public ConversationId id() {
            return conversation.id();
        }

        public Wording words() {
            return Wording.in(language);
        }
    }

    public CustomerMail(Conversations conversations, DocumentMessages documentMessages) {
        this.conversations = conversations;
        this.documentMessages = documentMessages;
    }

    /** Empty for a customer without a mobile number. */
    public Optional<Box> box(Company company, Address ours, Customer customer) {
        return customer.phone().filter(Phone::mayBeMobile).map(phone -> box(company, ours, phone));
    }

    /** At a number of a customer's. */
    public Box box(Company company, Address ours, Phone phone) {
        return box(company, new ConversationId(ours, Address.of(phone)));
    }

    Box box(Company company, ConversationId id) {
        var conversation = conversations.find(id).conversation();
        return new Box(conversation, conversation.language().orElse(company.tenant().firstLanguage()));
    }

    /** The messages that carry a card there; empty if nothing would arrive. */
    public Optional<List<Said>> send(Box box, Message card, Instant now) {
        return switch (documentMessages.plan(card, box.conversation().isOpenAt(now))) {
            case Plan.Sendable(var messages) ->
                Optional.of(messages.stream().map(message -> new Said(box.id(), Spoken.fitted(message))).toList());
            case Plan.Closed _ -> Optional.empty();
        };
    }

    /** The messages that carry it to somebody who has just written. */
    List<Said> answer(ConversationId to, Message message) {
        return documentMessages.plan(message, true) instanceof Plan.Sendable(var messages)
                ? messages.stream().map(each -> new Said(to, Spoken.fitted(each))).toList()
                : List.of(new Said(to, Spoken.fitted(message)));
    }

    /** A sentence about something, from the company; nothing if it would not arrive. */
    List<Said> notice(Visit visit, ConversationId to, String subject, Function<Wording, String> sentence) {
        var box = box(visit.company(), to);
        String company = Form.name(visit.company().tenant().name());
        var card = Card.NOTICE.in(box.words(), List.of(subject + " (" + company + ")", sentence.apply(box.words())),
                List.of());
        var message = card.saying(company + ": " + sentence.apply(box.words()))
            .about(About.nothingButFrom(visit.company().id()));
        return send(box, message, visit.now()).orElse(List.of());
    }
}
