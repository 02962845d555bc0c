package my.sewa.domain.tenant;

import java.util.Optional;
import my.sewa.domain.transactions.Change;

/** What is kept of people's PINs. */
public interface Pins {
    record Stored(Pin pin, long version) {}

    /** As it is now; empty until one is set. */
    Optional<Stored> find(StaffId id);

    /** Stale if one was set before. */
    Change add(StaffId id, Pin pin);

    /** Stale if it was set, missed or met since it was read, so that no wrong one goes uncounted. */
    Change replace(StaffId id, Pin pin, long readAt);

    /** There is none afterwards. */
    Change remove(StaffId id);
}
