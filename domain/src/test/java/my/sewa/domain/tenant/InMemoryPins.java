package my.sewa.domain.tenant;

import java.util.Optional;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.InMemoryTransactions;

public final class InMemoryPins implements Pins {
    private record PinOf(StaffId id) {}

    private final InMemoryTransactions memory;

    public InMemoryPins(InMemoryTransactions memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Stored> find(StaffId id) {
        return memory.find(new PinOf(id)).map(found -> new Stored((Pin) found.value(), found.version()));
    }

    @Override
    public Change add(StaffId id, Pin pin) {
        return memory.put(new PinOf(id), pin, 0);
    }

    @Override
    public Change replace(StaffId id, Pin pin, long readAt) {
        return memory.put(new PinOf(id), pin, readAt);
    }

    @Override
    public Change remove(StaffId id) {
        return memory.remove(new PinOf(id));
    }
}
