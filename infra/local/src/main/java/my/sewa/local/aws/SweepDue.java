package my.sewa.local.aws;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** The earliest instant at which the bot asked to be swept again; several wishes become one sweep. */
final class SweepDue {
    private final AtomicReference<Instant> at = new AtomicReference<>(Instant.MAX);

    void at(Instant wish) {
        at.accumulateAndGet(wish, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** Whether a sweep is due, which the caller then must do. */
    boolean take(Instant now) {
        var due = at.get();
        return !due.isAfter(now) && at.compareAndSet(due, Instant.MAX);
    }
}
