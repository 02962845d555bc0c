package my.sewa.domain.language;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.InMemoryTransactions;

public final class InMemoryLanguage implements TaughtWords, UnreadMessages {
    private record WordOf(TenantId tenant, String word) {}

    private record Kept(TenantId tenant, TaughtWord word) {}

    private record MessageOf(TenantId tenant, String id) {}

    private final InMemoryTransactions memory;

    public InMemoryLanguage(InMemoryTransactions memory) {
        this.memory = memory;
    }

    @Override
    public List<TaughtWord> all(TenantId tenant) {
        return memory.every(Kept.class)
            .stream()
            .filter(kept -> kept.tenant().equals(tenant))
            .map(Kept::word)
            .sorted(Comparator.comparing(TaughtWord::word))
            .toList();
    }

    @Override
    public Change add(TenantId tenant, TaughtWord word) {
        return memory.put(new WordOf(tenant, word.word()), new Kept(tenant, word), 0);
    }

    @Override
    public Change remove(TenantId tenant, String word) {
        return memory.remove(new WordOf(tenant, word));
    }

    @Override
    public List<UnreadMessage> since(TenantId tenant, Instant from, int most) {
        return memory.every(UnreadMessage.class)
            .stream()
            .filter(message -> message.by().tenant().equals(tenant) && !message.at().isBefore(from))
            .sorted(Comparator.comparing(UnreadMessage::at).reversed())
            .limit(most)
            .toList();
    }

    @Override
    public Optional<UnreadMessage> find(TenantId tenant, Instant at, String id) {
        return memory.find(new MessageOf(tenant, id), UnreadMessage.class).filter(message -> message.at().equals(at));
    }

    @Override
    public Change put(UnreadMessage message) {
        return memory.put(new MessageOf(message.by().tenant(), message.id()), message);
    }
}
