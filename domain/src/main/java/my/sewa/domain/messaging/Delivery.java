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

    /** What the carrier says about a message, sooner or later and perhaps more than once. */
    sealed interface Report {
        /** It came this far. */
        record Reached(Status status) implements Report {}

        /** It will not arrive. */
        record Lost(String code, String reason) implements Report {}
    }

    /** Where this stands after a report about it, under the carrier's id {@code sid}. */
    default Delivery after(String sid, Report report) {
        return switch (report) {
            case Report.Reached(Status status) -> switch (this) {
                case Queued _, Sending _ -> new Accepted(sid, status);
                case Accepted(_, Status before) -> status.compareTo(before) > 0 ? new Accepted(sid, status) : this;
                case Failed _ -> status.compareTo(Status.DELIVERED) >= 0 ? new Accepted(sid, status) : this;
            };
            case Report.Lost(String code, String reason) -> switch (this) {
                case Queued _, Sending _ -> new Failed(Optional.of(sid), code, reason);
                case Accepted(_, Status before) ->
                    before.compareTo(Status.DELIVERED) >= 0 ? this : new Failed(Optional.of(sid), code, reason);
                case Failed _ -> this;
            };
        };
    }

    /** Whether nothing is left to do for it. */
    default boolean isSettled() {
        return switch (this) {
            case Queued _, Sending _ -> false;
            case Accepted _, Failed _ -> true;
        };
    }
}
