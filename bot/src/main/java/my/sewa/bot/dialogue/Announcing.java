package my.sewa.bot.dialogue;

import java.util.Optional;
import java.util.function.Function;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Contact.OfStaff;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.tenant.Staff;

/** Tells a member of staff what they did not ask about; names the company to those who work for several. */
public final class Announcing {
    private final Addresses addresses;

    public Announcing(Addresses addresses) {
        this.addresses = addresses;
    }

    /** To the owner, in the owner's language; nobody if there is no owner. */
    Optional<Said> toOwner(Company company, Address ours, Function<Wording, Message> words) {
        return company.owner().map(owner -> to(owner, company, ours, words));
    }

    /** In their language. */
    Said to(Staff member, Company company, Address ours, Function<Wording, Message> words) {
        var address = Address.of(member.phone());
        var message = words.apply(Wording.in(member.language()));
        boolean several = addresses.contacts(address)
            .stream()
            .filter(OfStaff.class::isInstance)
            .map(contact -> contact.tenant())
            .distinct()
            .count() > 1;
        return new Said(new ConversationId(ours, address),
                Spoken.fitted(several ? Spoken.headed(message, company) : message));
    }
}
