package my.sewa.domain.tenant;

import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.InMemoryTransactions;

public final class InMemoryDocumentNumbers implements DocumentNumbers {
    private record Counter(TenantId tenant, DocumentKind kind) {}

    private final InMemoryTransactions memory;

    public InMemoryDocumentNumbers(InMemoryTransactions memory) {
        this.memory = memory;
    }

    @Override
    public Next next(TenantId tenant, DocumentKind kind) {
        var counter = new Counter(tenant, kind);
        long taken = memory.find(counter, Long.class).orElse(0L);
        long readAt = memory.find(counter).map(InMemoryTransactions.Versioned::version).orElse(0L);
        return new Next(kind.number(taken + 1), memory.put(counter, taken + 1, readAt));
    }

    @Override
    public Change startAfter(TenantId tenant, DocumentKind kind, long highest) {
        return memory.put(new Counter(tenant, kind), highest, 0);
    }
}
