package my.sewa.domain.messaging;

import java.time.Instant;
import java.util.Optional;
import my.sewa.domain.transactions.Change;

/** What was received and has to be answered exactly once. */
public interface Inbox {
    /** A row as it was read. */
    record Stored(Received received, Standing standing, long version) {
        /** The same row, in which nothing can be read of what was typed. */
        public Stored withoutWords() {
            return received instanceof Received.Inbound inbound
                    ? new Stored(inbound.withoutWords(), standing, version)
                    : this;
        }
    }

    /** Where a received row stands. */
    sealed interface Standing {
        /** To be answered, at {@code nextTry} or later; {@code attempts} counts the tries that failed. */
        record Waiting(int attempts, Instant nextTry) implements Standing {}

        /** Answered, together with all that the answer changed. */
        record Settled() implements Standing {}

        /** Given up after five tries, until somebody replays it; {@code why} names the fault, not the message. */
        record Failed(int attempts, String why) implements Standing {}
    }

    /** As it is now. */
    Optional<Stored> find(ReceivedId id);

    /** As it was a moment ago, at half the price: a change described from it may prove stale, then {@link #find}. */
    Optional<Stored> glance(ReceivedId id);

    /** Waiting from now on. Stale if it was stored before, whatever became of it. */
    Change add(Received received);

    /** Stale if it was settled, retried or failed since it was read. */
    Change stand(Stored read, Standing next);
}
