package my.sewa.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.Inbox.Standing.Failed;
import my.sewa.domain.messaging.Inbox.Standing.Waiting;
import my.sewa.domain.messaging.Unsettled;
import my.sewa.domain.messaging.Unsettled.Row.ToAnswer;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers all that waits in a conversation, in order, one at a time. A row that cannot be answered keeps the later
 * ones of its conversation waiting, and nobody else.
 */
final class Answering {
    static final int TRIES = 5;
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(1), Duration.ofSeconds(5),
            Duration.ofSeconds(20), Duration.ofSeconds(60));

    private final Unsettled unsettled;
    private final Inbox inbox;
    private final Turn turn;
    private final Dialogue dialogue;
    private final Transactions transactions;
    private final InstantSource clock;

    Answering(Unsettled unsettled, Inbox inbox, Turn turn, Dialogue dialogue, Transactions transactions,
            InstantSource clock) {
        this.unsettled = unsettled;
        this.inbox = inbox;
        this.turn = turn;
        this.dialogue = dialogue;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Works through a conversation.
     *
     * @param arrived rows just seen, which the list of unsettled ones may not show yet
     * @return how much was done, and when there is more to do; never throws for a fault of ours or of the network
     */
    Progress work(ConversationId conversation, List<ToAnswer> arrived) {
        var progress = Progress.NONE;
        for (ToAnswer row : inOrder(unsettled.toAnswer(conversation), arrived)) {
            progress = progress.and(answer(row));
            if (progress.due().isPresent()) {
                break;
            }
        }
        return progress;
    }

    private static List<ToAnswer> inOrder(List<ToAnswer> listed, List<ToAnswer> arrived) {
        var rows = new ArrayList<>(listed);
        arrived.stream()
            .filter(row -> listed.stream().noneMatch(other -> other.id().equals(row.id())))
            .forEach(rows::add);
        rows.sort(Comparator.comparing(ToAnswer::since));
        return rows;
    }

    private Progress answer(ToAnswer row) {
        var stored = inbox.glance(row.id()).or(() -> inbox.find(row.id())).orElse(null);
        if (stored == null || !(stored.standing() instanceof Waiting(int attempts, Instant nextTry))) {
            return Progress.NONE;
        }
        if (nextTry.isAfter(clock.instant())) {
            return Progress.due(nextTry);
        }
        try {
            turn.take(stored);
            return Progress.DONE;
        } catch (RuntimeException fault) {
            // The row says what happened; the fault's own message may quote somebody.
            LOG.warn("turn {} failed: {}", row.id().code(), fault.getClass().getSimpleName());
            LOG.debug("turn failed", fault);
            return setAside(stored, attempts + 1, fault);
        }
    }

    private Progress setAside(Inbox.Stored stored, int attempts, RuntimeException fault) {
        var now = clock.instant();
        try {
            if (attempts < TRIES) {
                var nextTry = now.plus(PAUSES.get(attempts - 1));
                transactions.commit(List.of(inbox.stand(stored, new Waiting(attempts, nextTry))));
                return Progress.due(nextTry);
            }
            var changes = new ArrayList<Change>();
            var kept = dialogue.mayBeSecret(stored.received()) ? stored.withoutWords() : stored;
            changes.add(inbox.stand(kept, new Failed(attempts, fault.getClass().getSimpleName())));
            changes.addAll(turn.said(stored.received().id(), dialogue.apologise(stored.received())));
            transactions.commit(changes);
            return Progress.FAILED;
        } catch (StaleChange _) {
            return Progress.due(now); // somebody else is at it: look again
        } catch (RuntimeException alsoThis) {
            LOG.warn("could not set {} aside: {}", stored.received().id().code(), alsoThis.getClass().getSimpleName());
            return Progress.due(now.plus(PAUSES.getLast()));
        }
    }
}
