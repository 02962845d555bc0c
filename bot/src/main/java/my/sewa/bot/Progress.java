package my.sewa.bot;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What some work came to.
 *
 * @param due when there is more to do; empty if nothing waits
 */
record Progress(int done, int sent, int failed, Optional<Instant> due) {
    static final Progress NONE = new Progress(0, 0, 0, Optional.empty());
    static final Progress DONE = new Progress(1, 0, 0, Optional.empty());
    static final Progress SENT = new Progress(0, 1, 0, Optional.empty());
    static final Progress FAILED = new Progress(0, 0, 1, Optional.empty());

    static Progress due(Instant due) {
        return new Progress(0, 0, 0, Optional.of(due));
    }

    Progress and(Progress other) {
        return new Progress(done + other.done, sent + other.sent, failed + other.failed,
                Stream.of(due, other.due).flatMap(Optional::stream).min(Instant::compareTo));
    }
}
