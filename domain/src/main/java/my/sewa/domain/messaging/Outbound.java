package my.sewa.domain.messaging;

import java.time.Instant;

/**
 * A message to somebody, written in the transaction that made it true.
 *
 * @param since when that was; decides the order within a conversation
 */
public record Outbound(OutboundId id, Instant since, Message message, Delivery delivery) {
    public static Outbound queued(OutboundId id, Instant since, Message message) {
        return new Outbound(id, since, message, new Delivery.Queued(0, since));
    }

    public Outbound with(Delivery next) {
        return new Outbound(id, since, message, next);
    }
}
