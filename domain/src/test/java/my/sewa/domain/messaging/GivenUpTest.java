package my.sewa.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.messaging.Delivery.Failed;
import my.sewa.domain.messaging.Delivery.Queued;
import my.sewa.domain.messaging.GivenUp.Entry;
import my.sewa.domain.messaging.Inbox.Standing;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.transactions.InMemoryTransactions;
import org.junit.jupiter.api.Test;

class GivenUpTest {
    private static final Instant THEN = Instant.parse("2026-11-19T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final ConversationId AMINAH = new ConversationId(new Address("+60300000000"),
            new Address("+60199990001"));

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryInbox inbox = new InMemoryInbox(memory);
    private final InMemoryOutbox outbox = new InMemoryOutbox(memory);
    private final GivenUp given = new GivenUp(new InMemoryUnsettled(memory), inbox, outbox, InstantSource.fixed(NOW));

    @Test
    void what_failed_is_listed_with_its_reason_and_nothing_of_what_was_said() {
        var received = failedReceived();
        var said = failedSaid();
        assertThat(given.list()).containsExactlyInAnyOrder(
                new Entry(received.code(), THEN, "not answered after 5 tries: IllegalStateException"),
                new Entry(said.token(), THEN, "not sent: 63016 outside the window"));
    }

    @Test
    void replayed_it_starts_again_with_all_its_tries_and_a_full_day_to_be_sent() {
        var received = failedReceived();
        var said = failedSaid();
        memory.commit(List.of(given.replay(received.code()).orElseThrow()));
        memory.commit(List.of(given.replay(said.token()).orElseThrow()));
        assertThat(inbox.find(received).orElseThrow().standing()).isEqualTo(new Standing.Waiting(0, NOW));
        var queued = outbox.find(said).orElseThrow().outbound();
        assertThat(queued.delivery()).isEqualTo(new Queued(0, NOW));
        assertThat(queued.since()).isEqualTo(NOW);
        assertThat(given.list()).isEmpty();
    }

    @Test
    void an_id_that_did_not_fail_is_not_replayed() {
        var received = failedReceived();
        memory.commit(List.of(given.replay(received.code()).orElseThrow()));
        assertThat(given.replay(received.code())).isEmpty();
        assertThat(given.replay("nonsense")).isEmpty();
    }

    private ReceivedId failedReceived() {
        var id = ReceivedId.ofMessage(AMINAH, "SM1");
        memory.commit(List.of(inbox.add(new Inbound(id, THEN, new Content.Text("private"), Optional.empty(),
                Optional.empty(), false))));
        memory.commit(List.of(inbox.stand(inbox.find(id).orElseThrow(),
                new Standing.Failed(5, "IllegalStateException"))));
        return id;
    }

    private OutboundId failedSaid() {
        var id = new OutboundId(AMINAH, "SM2", 0);
        var outbound = Outbound.queued(id, THEN, Message.of("private"));
        memory.commit(List.of(outbox.add(outbound.with(new Failed(Optional.empty(), "63016", "outside the window")))));
        return id;
    }
}
