package my.sewa.domain.messaging;

import java.time.Instant;
import java.util.Optional;

/**
 * A message to somebody, written in the transaction that made it true.
 *
 * @param since when that was; decides the order within a conversation
 * @param file tells the bytes of its file from all others, once they are there: the hash of a document of ours
 */
public record Outbound(OutboundId id, Instant since, Message message, Delivery delivery, Optional<String> file) {
    public static Outbound queued(OutboundId id, Instant since, Message message) {
        return new Outbound(id, since, message, new Delivery.Queued(0, since), Optional.empty());
    }

    public Outbound with(Delivery next) {
        return new Outbound(id, since, message, next, file);
    }

    public Outbound withFile(String mark) {
        return new Outbound(id, since, message, delivery, Optional.of(mark));
    }

    public Outbound withoutFile() {
        return new Outbound(id, since, message, delivery, Optional.empty());
    }

    /** Whether its file has still to be made, which is no reason to hold up other messages. */
    public boolean waitsForItsFile() {
        return message.attachment().isPresent() && file.isEmpty() && delivery instanceof Delivery.Queued;
    }
}
