package my.sewa.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.messaging.Delivery.Accepted;
import my.sewa.domain.messaging.Delivery.Failed;
import my.sewa.domain.messaging.Delivery.Status;
import my.sewa.domain.messaging.Inbox.Standing;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.messaging.Unsettled.Row;
import my.sewa.domain.messaging.Unsettled.Row.ToAnswer;
import my.sewa.domain.messaging.Unsettled.Row.ToSend;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

/** What every list of unsettled rows must show. */
public interface UnsettledContract {
    Instant NOW = Instant.parse("2026-11-20T02:00:00.123Z");

    Unsettled unsettled();

    Inbox inbox();

    Outbox outbox();

    Transactions transactions();

    /** A conversation nobody else uses. */
    ConversationId conversation();

    @Test
    default void rows_come_in_the_order_they_were_stored_not_by_their_names() {
        receive("SM-b", NOW);
        receive("SM-a", NOW.plusMillis(1));
        queue("SM-b", NOW.plusMillis(3));
        queue("SM-a", NOW.plusMillis(2));
        assertThat(unsettled().toAnswer(conversation())).extracting(row -> row.id().code())
            .containsExactly("SM-b",
                    "SM-a");
        assertThat(unsettled().toSend(conversation())).extracting(row -> row.id().cause())
            .containsExactly("SM-a",
                    "SM-b");
        assertThat(mine()).hasSize(4);
    }

    @Test
    default void what_is_settled_is_gone_and_what_is_put_off_says_until_when() {
        var answered = receive("SM1", NOW);
        var later = receive("SM2", NOW.plusMillis(1));
        stand(answered, new Standing.Settled());
        stand(later, new Standing.Waiting(1, NOW.plusSeconds(5)));
        var sent = queue("SM1", NOW);
        transactions().commit(List.of(outbox().replace(sent.with(new Accepted("SM9", Status.SENT)), 1)));
        assertThat(unsettled().toAnswer(conversation()))
            .containsExactly(new ToAnswer(later, NOW.plusMillis(1), NOW.plusSeconds(5)));
        assertThat(unsettled().toSend(conversation())).isEmpty();
    }

    @Test
    default void what_was_given_up_is_listed_apart() {
        var received = receive("SM1", NOW);
        stand(received, new Standing.Failed(5, "why"));
        var said = queue("SM2", NOW);
        transactions().commit(List.of(outbox().replace(said.with(new Failed(Optional.empty(), "1", "why")), 1)));
        assertThat(mine()).isEmpty();
        assertThat(unsettled().failed()).filteredOn(row -> row.conversation().equals(conversation()))
            .containsExactlyInAnyOrder(new ToAnswer(received, NOW, Instant.EPOCH),
                    new ToSend(said.id(), NOW, Instant.EPOCH));
    }

    private List<Row> mine() {
        return unsettled().all().stream().filter(row -> row.conversation().equals(conversation())).toList();
    }

    private ReceivedId receive(String sid, Instant at) {
        var id = ReceivedId.ofMessage(conversation(), sid);
        transactions().commit(List.of(inbox()
            .add(new Inbound(id, at, new Content.Text("ok"), Optional.empty(), Optional.empty(), false))));
        return id;
    }

    private void stand(ReceivedId id, Standing next) {
        transactions().commit(List.of(inbox().stand(inbox().find(id).orElseThrow(), next)));
    }

    private Outbound queue(String cause, Instant since) {
        var outbound = Outbound.queued(new OutboundId(conversation(), cause, 0), since, Message.of("hello"));
        transactions().commit(List.of(outbox().add(outbound)));
        return outbound;
    }
}
