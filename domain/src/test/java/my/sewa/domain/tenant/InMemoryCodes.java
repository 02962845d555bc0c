package my.sewa.domain.tenant;

import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.InMemoryTransactions;

public final class InMemoryCodes implements Codes {
    private record CounterOf(TenantId tenant, Kind kind) {}

    private record Given(long number) {}

    private final InMemoryTransactions memory;

    public InMemoryCodes(InMemoryTransactions memory) {
        this.memory = memory;
    }

    @Override
    public Next next(TenantId tenant, Kind kind, long highest) {
        var id = new CounterOf(tenant, kind);
        var found = memory.find(id);
        long given = found.map(counter -> ((Given) counter.value()).number()).orElse(0L);
        long next = Math.max(given, highest) + 1;
        Change change = memory.put(id, new Given(next),
                found.map(InMemoryTransactions.Versioned::version).orElse(0L));
        return new Next(kind.code(next), change);
    }
}
