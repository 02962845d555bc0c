package my.sewa.domain.transactions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone else was faster: what we read has changed since, and nothing of ours was applied. Read
 * again, decide again.
 */
public final class StaleChange extends RuntimeException {

    private final transient List<Change> which;

    public StaleChange(List<Change> which, @Nullable Throwable cause) {
        super("changed since we read it: " + which.stream().map(Change::subject).toList(), cause);
        this.which = List.copyOf(which);
    }

    public List<Change> which() {
        return which;
    }
}
