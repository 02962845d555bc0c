package my.sewa.domain.messaging;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.InMemoryTransactions;

/** An outbox in memory. */
public final class InMemoryOutbox implements Outbox {
    private record Sid(ConversationId conversation, String sid) {}

    private final InMemoryTransactions memory;

    public InMemoryOutbox(InMemoryTransactions memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Stored> find(OutboundId id) {
        return memory.find(id).map(found -> new Stored((Outbound) found.value(), found.version()));
    }

    @Override
    public Optional<OutboundId> bySid(ConversationId conversation, String sid) {
        return memory.find(new Sid(conversation, sid)).map(found -> (OutboundId) found.value());
    }

    @Override
    public Optional<Stored> glance(OutboundId id) {
        return find(id);
    }

    @Override
    public Change add(Outbound outbound) {
        return memory.put(outbound.id(), outbound, 0);
    }

    @Override
    public Change replace(Outbound outbound, long readAt) {
        return memory.put(outbound.id(), outbound, readAt);
    }

    @Override
    public Change knowAs(String sid, OutboundId id) {
        return memory.put(new Sid(id.conversation(), sid), id);
    }

    /** All that was ever to be said to this person, oldest first. */
    public List<Outbound> to(ConversationId conversation) {
        return memory.every(Outbound.class)
            .stream()
            .filter(outbound -> outbound.id().conversation().equals(conversation))
            .sorted(Comparator.comparing(Outbound::since).thenComparingInt(outbound -> outbound.id().number()))
            .toList();
    }
}
