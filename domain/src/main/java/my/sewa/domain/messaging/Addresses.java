package my.sewa.domain.messaging;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;

/** Who is writing, and which of our numbers belong to which company. */
public interface Addresses {
    /** Everybody this address stands for, in all companies; empty for a stranger. */
    List<Contact> contacts(Address person);

    /** The phone that a WhatsApp user id is known to belong to. */
    Optional<Address> phoneOf(Address userId);

    /** Whether people write to us at this number: the shared one, or one of a company's own. */
    boolean isOurs(Address number);

    /** The company whose own number this is; empty for the shared number and for foreign ones. */
    Optional<TenantId> ownerOf(Address number);

    /** Says that an address stands for somebody; said again, nothing changes. */
    Change add(Address person, Contact contact);

    Change remove(Address person, Contact contact);

    /** Remembers both identities of one person; said again, nothing changes. */
    Change link(Address userId, Address phone);

    /** Gives a company a number of its own. */
    Change addOurs(Address number, TenantId owner);
}
