package my.sewa.bot.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import my.sewa.bot.Conversations;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.dialogue.DocumentMessages.Plan;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Contact.OfStaff;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.StaffId;

/** Tells a member of staff what they did not ask about; names the company to those who work for several. */
public final class Announcing {
    private final Addresses addresses;
    private final Conversations conversations;
    private final DocumentMessages documentMessages;

    public Announcing(Addresses addresses, Conversations conversations, DocumentMessages documentMessages) {
        this.addresses = addresses;
        this.conversations = conversations;
        this.documentMessages = documentMessages;
    }

    /** To the owner, in the owner's language; nobody if there is no owner. */
    List<Said> toOwner(Company company, Address ours, Instant now, Function<Wording, Message> words) {
        return company.owner().map(owner -> to(owner, company, ours, now, words)).orElse(List.of());
    }

    /** To whoever made a document, while they work here; else to the owner. */
    List<Said> toMaker(Company company, Optional<StaffId> maker, Address ours, Instant now,
            Function<Wording, Message> words) {
        return maker.flatMap(company::staff)
            .map(member -> to(member, company, ours, now, words))
            .orElseGet(() -> toOwner(company, ours, now, words));
    }

    private List<Said> to(Staff member, Company company, Address ours, Instant now,
            Function<Wording, Message> words) {
        var address = Address.of(member.phone());
        var conversation = conversations.find(new ConversationId(ours, address)).conversation();
        var wording = Wording.in(conversation.language().orElse(member.language()));
        var message = words.apply(wording);
        boolean several = addresses.contacts(address)
            .stream()
            .filter(OfStaff.class::isInstance)
            .map(contact -> contact.tenant())
            .distinct()
            .count() > 1;
        boolean open = conversation.isOpenAt(now);
        var card = open || message.template().isPresent() ? message : notice(message, wording, company);
        var headed = several ? Spoken.headed(card, company) : card;
        var planned = headed.template().isPresent()
                && documentMessages.plan(headed, open) instanceof Plan.Sendable(var messages)
                        ? messages
                        : List.of(headed); // where it cannot arrive its failure is listed: it is not lost unseen
        return planned.stream().map(each -> new Said(conversation.id(), Spoken.fitted(each))).toList();
    }

    /** To those who have not written today everything goes as a text that WhatsApp knows, without buttons. */
    private static Message notice(Message message, Wording words, Company company) {
        var card = Card.NOTICE.in(words, List.of(Form.name(company.tenant().name()), message.text()), List.of());
        return message.about().map(card::about).orElse(card);
    }
}
