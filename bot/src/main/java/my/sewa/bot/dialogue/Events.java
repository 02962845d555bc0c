package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.messaging.Contact.OfCustomer;
import my.sewa.domain.messaging.Contact.OfStaff;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Received.Event;

/** Puts into words what happened elsewhere. */
public final class Events {
    private static final String UNDELIVERABLE = "message.undeliverable";

    private final Companies companies;
    private final Announcing announcing;
    private final FollowUpEvents followUps;

    public Events(Companies companies, Announcing announcing, FollowUpEvents followUps) {
        this.companies = companies;
        this.announcing = announcing;
        this.followUps = followUps;
    }

    /** Whom to tell; nobody for an event this version does not know. */
    List<Said> tell(Event event, List<Contact> contacts) {
        return switch (event.name()) {
            case UNDELIVERABLE -> undeliverable(event, contacts);
            case FollowUpEvents.NAME -> followUps.tell(event, contacts);
            default -> List.of();
        };
    }

    /** Staff are told themselves; of a message to a customer, the owner is told. */
    private List<Said> undeliverable(Event event, List<Contact> contacts) {
        var conversation = event.id().conversation();
        var staff = contacts.stream()
            .filter(OfStaff.class::isInstance)
            .map(OfStaff.class::cast)
            .map(contact -> companies.find(contact.tenant()).flatMap(company -> company.staff(contact.staff())))
            .flatMap(Optional::stream)
            .findFirst();
        if (staff.isPresent()) {
            var words = Wording.in(staff.get().language());
            return List.of(new Said(conversation, Message.of(words.say("undeliverable.staff"))));
        }
        return contacts.stream()
            .filter(OfCustomer.class::isInstance)
            .map(OfCustomer.class::cast)
            .flatMap(contact -> toldOwner(event, contact).stream())
            .toList();
    }

    private List<Said> toldOwner(Event event, OfCustomer contact) {
        return companies.find(contact.tenant())
            .flatMap(company -> company.customer(contact.customer())
                .map(customer -> announcing.toOwner(company, event.id().conversation().ours(), event.at(),
                        words -> Message.of(words.say("undeliverable.customer", Form.name(customer.name()))))))
            .orElse(List.of());
    }
}
