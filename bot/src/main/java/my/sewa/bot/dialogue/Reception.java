package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.sewa.bot.Conversation;
import my.sewa.bot.Dialogue;
import my.sewa.bot.Reply;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.messaging.Contact.OfCustomer;
import my.sewa.domain.messaging.Contact.OfStaff;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Received;
import my.sewa.domain.messaging.Received.Event;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.shared.Language;
import my.sewa.domain.transactions.Change;

/** Sees who is writing, and hands over: staff, customers and strangers are answered differently. */
public final class Reception implements Dialogue {
    private final Addresses addresses;
    private final StaffDesk staff;
    private final CustomerDialogue customers;
    private final Strangers strangers;
    private final Events events;

    public Reception(Addresses addresses, StaffDesk staff, CustomerDialogue customers, Strangers strangers,
            Events events) {
        this.addresses = addresses;
        this.staff = staff;
        this.customers = customers;
        this.strangers = strangers;
        this.events = events;
    }

    @Override
    public Reply answer(Conversation conversation, Received received) {
        return switch (received) {
            case Event event -> new Reply(events.after(conversation, event),
                    events.tell(event, contacts(conversation.id())), List.of());
            case Inbound inbound -> linked(answer(conversation, inbound), inbound);
        };
    }

    private Reply answer(Conversation conversation, Inbound inbound) {
        var everywhere = addresses.contacts(conversation.id().person());
        var contacts = here(conversation.id(), everywhere);
        var employers = staff(contacts);
        boolean several = staff(everywhere).stream().map(Contact::tenant).distinct().count() > 1;
        var buyers = contacts.stream().filter(OfCustomer.class::isInstance).map(OfCustomer.class::cast).toList();
        Reply reply;
        if (!employers.isEmpty() && !CustomerDialogue.answersOffer(inbound, buyers)) {
            reply = staff.answer(conversation, inbound, employers, several);
        } else if (!buyers.isEmpty()) {
            reply = customers.answer(conversation, inbound, buyers);
        } else {
            reply = strangers.answer(conversation, inbound, addresses.ownerOf(conversation.id().ours()));
        }
        return new Reply(reply.conversation().heardAt(inbound.at()), reply.messages(), reply.changes(),
                reply.secret());
    }

    private static List<OfStaff> staff(List<Contact> contacts) {
        return contacts.stream().filter(OfStaff.class::isInstance).map(OfStaff.class::cast).toList();
    }

    /** Everybody the person stands for; at a company's own number only for that company. */
    private List<Contact> here(ConversationId id, List<Contact> everywhere) {
        var owner = addresses.ownerOf(id.ours());
        return everywhere.stream().filter(contact -> owner.map(contact.tenant()::equals).orElse(true)).toList();
    }

    private List<Contact> contacts(ConversationId id) {
        return here(id, addresses.contacts(id.person()));
    }

    /** Remembers the WhatsApp user id of a person whose phone we know. */
    private Reply linked(Reply reply, Inbound inbound) {
        var phone = inbound.id().conversation().person();
        return inbound.userId()
            .filter(userId -> phone.isPhone() && !phone.equals(userId))
            .filter(userId -> reply.conversation().userId().filter(userId::equals).isEmpty())
            .map(userId -> new Reply(reply.conversation().knownAs(userId), reply.messages(),
                    Stream.<Change>concat(reply.changes().stream(), Stream.of(addresses.link(userId, phone)))
                        .toList(),
                    reply.secret()))
            .orElse(reply);
    }

    /** A number alone may have been the PIN that was asked for. */
    @Override
    public boolean mayBeSecret(Received received) {
        return received instanceof Inbound inbound && PinText.asked(Quoted.typed(inbound.content())).isPresent();
    }

    @Override
    public List<Said> apologise(Received received) {
        var to = received.id().conversation();
        if (!(received instanceof Inbound) || contacts(to).isEmpty()) {
            return List.of();
        }
        String text = Stream.of(Language.values())
            .map(Wording::in)
            .map(words -> words.say("apology"))
            .reduce((one, other) -> one + "\n" + other)
            .orElseThrow();
        return List.of(new Said(to, Message.of(text)));
    }

    /** Says something to a person, or nothing. */
    static List<Said> said(ConversationId to, Optional<Message> message) {
        return message.map(spoken -> List.of(new Said(to, spoken))).orElse(List.of());
    }
}
