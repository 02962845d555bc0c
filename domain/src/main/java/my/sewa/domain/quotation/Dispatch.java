package my.sewa.domain.quotation;

import java.time.Instant;
import java.util.Optional;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.tenant.StaffId;

/**
 * That an offer went to its customer.
 *
 * @param by who sent it; empty for one brought from elsewhere
 * @param message the message that showed it, whose delivery can be looked up; empty for one brought from elsewhere
 * @param reminded when its customer was last reminded of it
 */
public record Dispatch(Instant at, Optional<StaffId> by, Optional<OutboundId> message, Optional<Instant> reminded) {
    public Dispatch(Instant at, Optional<StaffId> by, Optional<OutboundId> message) {
        this(at, by, message, Optional.empty());
    }

    public static Dispatch by(StaffId sender, OutboundId message, Instant at) {
        return new Dispatch(at, Optional.of(sender), Optional.of(message));
    }

    Dispatch remindedAt(Instant now) {
        return new Dispatch(at, by, message, Optional.of(now));
    }
}
