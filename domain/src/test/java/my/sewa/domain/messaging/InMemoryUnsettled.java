package my.sewa.domain.messaging;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.sewa.domain.transactions.InMemoryTransactions;

/** Finds the unsettled rows of the in-memory inbox and outbox by looking at all of them. */
public final class InMemoryUnsettled implements Unsettled {
    private final InMemoryTransactions memory;

    public InMemoryUnsettled(InMemoryTransactions memory) {
        this.memory = memory;
    }

    @Override
    public List<Row.ToAnswer> toAnswer(ConversationId conversation) {
        return all().stream()
            .filter(row -> row.conversation().equals(conversation))
            .filter(Row.ToAnswer.class::isInstance)
            .map(Row.ToAnswer.class::cast)
            .toList();
    }

    @Override
    public List<Row.ToSend> toSend(ConversationId conversation) {
        return all().stream()
            .filter(row -> row.conversation().equals(conversation))
            .filter(Row.ToSend.class::isInstance)
            .map(Row.ToSend.class::cast)
            .toList();
    }

    @Override
    public List<Row> all() {
        var received = memory.every(InMemoryInbox.Row.class).stream().flatMap(row -> waiting(row).stream());
        var said = memory.every(Outbound.class).stream().flatMap(row -> unsent(row).stream());
        return Stream.concat(received, said).sorted(Comparator.comparing(Row::since)).toList();
    }

    @Override
    public Row rowOf(String usk) {
        throw new UnsupportedOperationException("only a stream has such keys");
    }

    @Override
    public List<Row> failed() {
        var received = memory.every(InMemoryInbox.Row.class)
            .stream()
            .filter(row -> row.standing() instanceof Inbox.Standing.Failed)
            .map(row -> (Row) new Row.ToAnswer(row.received().id(), row.received().at(), Instant.EPOCH));
        var said = memory.every(Outbound.class)
            .stream()
            .filter(row -> row.delivery() instanceof Delivery.Failed)
            .map(row -> (Row) new Row.ToSend(row.id(), row.since(), Instant.EPOCH));
        return Stream.concat(received, said).sorted(Comparator.comparing(Row::since)).toList();
    }

    private static Optional<Row> waiting(InMemoryInbox.Row row) {
        return row.standing() instanceof Inbox.Standing.Waiting(_, Instant due)
                ? Optional.of(new Row.ToAnswer(row.received().id(), row.received().at(), due))
                : Optional.empty();
    }

    private static Optional<Row> unsent(Outbound row) {
        return switch (row.delivery()) {
            case Delivery.Queued(_, Instant due) -> Optional.of(new Row.ToSend(row.id(), row.since(), due));
            case Delivery.Sending sending -> Optional.of(new Row.ToSend(row.id(), row.since(), sending.nextLook()));
            case Delivery.Accepted _, Delivery.Failed _ -> Optional.empty();
        };
    }
}
