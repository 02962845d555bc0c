package my.sewa.bot;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.Inbox.Standing.Settled;
import my.sewa.domain.messaging.Inbox.Standing.Waiting;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.jspecify.annotations.Nullable;

/** One received row, from reading to replying. All it changes is one commit: it takes effect once or not at all. */
public final class Turn {
    private static final int REPLAYS = 4;

    private final Inbox inbox;
    private final Conversations conversations;
    private final Outbox outbox;
    private final Dialogue dialogue;
    private final Transactions transactions;
    private final InstantSource clock;

    public Turn(Inbox inbox, Conversations conversations, Outbox outbox, Dialogue dialogue, Transactions transactions,
            InstantSource clock) {
        this.inbox = inbox;
        this.conversations = conversations;
        this.outbox = outbox;
        this.dialogue = dialogue;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Answers a row that waits; does nothing for any other.
     *
     * @param read perhaps a moment old
     * @throws StaleChange if others were faster each time; the row still waits
     */
    public void take(Inbox.Stored read) {
        Inbox.@Nullable Stored stored = read;
        for (int replay = 0; stored != null && stored.standing() instanceof Waiting; replay++) {
            try {
                answer(stored);
                return;
            } catch (StaleChange othersWereFaster) {
                if (replay == REPLAYS) {
                    throw othersWereFaster;
                }
                stored = inbox.find(read.received().id()).orElse(null);
            }
        }
    }

    private void answer(Inbox.Stored stored) {
        var received = stored.received();
        var open = conversations.find(received.id().conversation());
        var reply = dialogue.answer(open.conversation(), received); // reads and decides; writes nothing
        var changes = new ArrayList<>(reply.changes());
        changes.add(conversations.replace(reply.conversation(), open.version()));
        changes.add(inbox.stand(reply.secret() ? stored.withoutWords() : stored, new Settled()));
        changes.addAll(said(received.id(), reply.messages()));
        transactions.commit(changes);
    }

    /** Outbound rows for what one cause says, numbered per listener. */
    List<Change> said(ReceivedId cause, List<Reply.Said> messages) {
        Map<ConversationId, Integer> numbers = new HashMap<>();
        var now = clock.instant();
        return messages.stream().map(said -> {
            int number = numbers.merge(said.to(), 1, Integer::sum) - 1;
            return outbox.add(Outbound.queued(new OutboundId(said.to(), cause.code(), number), now, said.message()));
        }).toList();
    }
}
