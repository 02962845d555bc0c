package my.sewa.domain.messaging;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.InMemoryTransactions;

/** An inbox in memory. */
public final class InMemoryInbox implements Inbox {
    record Row(Received received, Standing standing) {}

    private final InMemoryTransactions memory;

    public InMemoryInbox(InMemoryTransactions memory) {
        this.memory = memory;
    }

    /** All that was ever received. */
    public List<Received> all() {
        return memory.every(Row.class).stream().map(Row::received).toList();
    }

    @Override
    public Optional<Stored> find(ReceivedId id) {
        return memory.find(id).map(found -> {
            var row = (Row) found.value();
            return new Stored(row.received(), row.standing(), found.version());
        });
    }

    @Override
    public Optional<Stored> glance(ReceivedId id) {
        return find(id);
    }

    @Override
    public Change add(Received received) {
        return memory.put(received.id(), new Row(received, new Standing.Waiting(0, received.at())), 0);
    }

    @Override
    public Change stand(Stored read, Standing next) {
        return memory.put(read.received().id(), new Row(read.received(), next), read.version());
    }
}
