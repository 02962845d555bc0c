package my.sewa.domain.messaging;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.InMemoryTransactions;

/** Addresses in memory. */
public final class InMemoryAddresses implements Addresses {
    private record Entry(Address person, Contact contact) {}

    private record Alias(Address userId) {}

    private record Ours(Address number) {}

    private final InMemoryTransactions memory;
    private final Address shared;

    public InMemoryAddresses(InMemoryTransactions memory, Address shared) {
        this.memory = memory;
        this.shared = shared;
    }

    @Override
    public List<Contact> contacts(Address person) {
        return memory.every(Entry.class)
            .stream()
            .filter(entry -> entry.person().equals(person))
            .map(Entry::contact)
            .sorted((one, other) -> one.toString().compareTo(other.toString()))
            .toList();
    }

    @Override
    public Optional<Address> phoneOf(Address userId) {
        return memory.find(new Alias(userId)).map(found -> (Address) found.value());
    }

    @Override
    public boolean isOurs(Address number) {
        return number.equals(shared) || ownerOf(number).isPresent();
    }

    @Override
    public Optional<TenantId> ownerOf(Address number) {
        return memory.find(new Ours(number)).map(found -> (TenantId) found.value());
    }

    @Override
    public Change add(Address person, Contact contact) {
        var entry = new Entry(person, contact);
        return memory.put(entry, entry);
    }

    @Override
    public Change remove(Address person, Contact contact) {
        return memory.remove(new Entry(person, contact));
    }

    @Override
    public Change link(Address userId, Address phone) {
        return memory.put(new Alias(userId), phone);
    }

    @Override
    public Change addOurs(Address number, TenantId owner) {
        return memory.put(new Ours(number), owner);
    }
}
