package my.sewa.domain.messaging;

import java.util.Optional;
import my.sewa.domain.transactions.Change;

/** What is to be said, has been said, and what became of it. */
public interface Outbox {
    /** A row as it was read. */
    record Stored(Outbound outbound, long version) {}

    /** As it is now. */
    Optional<Stored> find(OutboundId id);

    /** As it was a moment ago, at half the price: a change described from it may prove stale, then {@link #find}. */
    Optional<Stored> glance(OutboundId id);

    /** The message of ours that the carrier knows by this id. */
    Optional<OutboundId> bySid(ConversationId conversation, String sid);

    /** Stale if the same cause has said it before. */
    Change add(Outbound outbound);

    /** Stale if its delivery moved on since it was read. */
    Change replace(Outbound outbound, long readAt);

    /** Remembers the carrier's id for it. */
    Change knowAs(String sid, OutboundId id);
}
