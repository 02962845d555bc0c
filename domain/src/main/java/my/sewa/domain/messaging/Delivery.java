package my.sewa.domain.messaging;

import java.time.Instant;
import java.util.Optional;

/** How far a message of ours has come. */
public sealed interface Delivery {
    /** Waits to be sent, at {@code nextTry} or later; {@code attempts} counts those that were not accepted. */
    record Queued(int attempts, Instant nextTry) implements Delivery {}

    /**
     * Claimed, and perhaps accepted: the carrier did not say.
     *
     * @param claimedAt when it was handed over, by the injected clock
     * @param handedOverAt the same moment by the system clock, which the carrier's list goes by
     * @param looks how often the carrier's list was searched for it in vain
     * @param nextLook not before then
     */
    record Sending(int attempts, Instant claimedAt, Instant handedOverAt, int looks, Instant nextLook)
            implements
                Delivery {}

    /** The carrier has it, under its own id. */
    record Accepted(String sid, Status status) implements Delivery {}

    /** Will not arrive; {@code code} is the carrier's error number, if it gave one. */
    record Failed(Optional<String> sid, String code, String reason) implements Delivery {}

    /** What the carrier reports, in rising order: a late report never takes anything back. */
    enum Status {
        ACCEPTED, SENT, DELIVERED, READ
    }

    /** Whether nothing is left to do for it. */
    default boolean isSettled() {
        return switch (this) {
            case Queued _, Sending _ -> false;
            case Accepted _, Failed _ -> true;
        };
    }
}
