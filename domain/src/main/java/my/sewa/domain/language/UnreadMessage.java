package my.sewa.domain.language;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.shared.Written;
import my.sewa.domain.tenant.StaffId;

/**
 * A message of a member of staff that nobody could read.
 *
 * @param id of the message it was; two never have the same
 * @param text the beginning of it
 * @param step what was open: the code of an intent, or nothing
 * @param nearest codes of what it looked most like, best first
 * @param next what they wrote after it, as it was understood: codes of intents
 */
public record UnreadMessage(String id, StaffId by, Instant at, String text, Optional<String> step,
        List<String> nearest, Optional<String> next) {
    /** In characters: enough to see what was meant. */
    public static final int LONGEST = 200;

    public UnreadMessage {
        nearest = List.copyOf(nearest);
        text = Written.shorten(text, LONGEST);
    }

    /** Followed by that. */
    public UnreadMessage thenCame(String understood) {
        return new UnreadMessage(id, by, at, text, step, nearest, Optional.of(understood));
    }
}
