package my.sewa.local.phones;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Trouble that a test orders for the next messages sent. */
final class Faults {
    /** What goes wrong. */
    enum Kind {
        /** Not accepted: 429 with code 20429. */
        TOO_MANY,
        /** Not accepted, though the caller cannot know. */
        BROKEN,
        /** Not accepted: 503. */
        UNAVAILABLE,
        /** Not accepted: the connection is cut without an answer. */
        REFUSE,
        /** Accepted, then the connection is cut. */
        DROP_AFTER_ACCEPT,
        /** Accepted, answered late. */
        SLOW;

        static Optional<Kind> named(String name) {
            return switch (name) {
                case "429" -> Optional.of(TOO_MANY);
                case "500" -> Optional.of(BROKEN);
                case "503" -> Optional.of(UNAVAILABLE);
                case "refuse" -> Optional.of(REFUSE);
                case "drop-after-accept" -> Optional.of(DROP_AFTER_ACCEPT);
                case "slow" -> Optional.of(SLOW);
                default -> Optional.empty();
            };
        }
    }

    /** One message's trouble. */
    record Fault(Kind kind, Duration delay) {}

    private final Deque<Fault> next = new ArrayDeque<>();

    /** Replaces what was ordered before. */
    synchronized void order(int count, Fault fault) {
        next.clear();
        for (int i = 0; i < count; i++) {
            next.add(fault);
        }
    }

    synchronized Optional<Fault> take() {
        return Optional.ofNullable(next.poll());
    }

    synchronized int left() {
        return next.size();
    }
}
