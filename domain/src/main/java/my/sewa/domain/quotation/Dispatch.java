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
 */
public record Dispatch(Instant at, Optional<StaffId> by, Optional<OutboundId> message) {
    public static Dispatch by(StaffId sender, OutboundId message, Instant at) {
        return new Dispatch(at, Optional.of(sender), Optional.of(message));
    }
}
