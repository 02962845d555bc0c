package my.sewa.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.messaging.Inbox.Standing;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Event;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

/** What every inbox must do. */
public interface InboxContract {
    Instant NOW = Instant.parse("2026-11-20T02:00:00.123Z");

    Inbox inbox();

    Transactions transactions();

    /** A conversation nobody else uses. */
    ConversationId conversation();

    @Test
    default void what_is_added_waits_and_reads_as_it_was_written() {
        var userId = Optional.of(new Address("MY.2026206508304015"));
        var contents = List.of(new Content.Text("2 genset <script> 😀"), new Content.Tap("Send", "send:1:2"),
                new Content.Media("https://x/1", "image/jpeg", ""), new Content.Location("3.1", "101.6", "site"),
                new Content.Other("contacts"), new Content.Text(""));
        for (int i = 0; i < contents.size(); i++) {
            var id = ReceivedId.ofMessage(conversation(), "SM" + i);
            var inbound = new Inbound(id, NOW, contents.get(i), userId, Optional.of("SM0"), i % 2 == 0);
            transactions().commit(List.of(inbox().add(inbound)));
            var stored = inbox().find(id).orElseThrow();
            assertThat(stored.received()).isEqualTo(inbound);
            assertThat(stored.standing()).isEqualTo(new Standing.Waiting(0, NOW));
        }
    }

    @Test
    default void an_event_reads_as_it_was_written() {
        var event = new Event(ReceivedId.ofEvent(conversation(), "cause-1"), NOW, "message.undeliverable",
                Map.of("number", "QT-0241"));
        transactions().commit(List.of(inbox().add(event)));
        assertThat(inbox().find(event.id()).orElseThrow().received()).isEqualTo(event);
    }

    @Test
    default void a_second_delivery_is_stale_even_after_it_was_answered() {
        var inbound = text("SM1");
        transactions().commit(List.of(inbox().add(inbound)));
        transactions().commit(
                List.of(inbox().stand(inbox().find(inbound.id()).orElseThrow(), new Standing.Settled())));
        assertThatExceptionOfType(StaleChange.class)
            .isThrownBy(() -> transactions().commit(List.of(inbox().add(inbound))));
        assertThat(inbox().find(inbound.id()).orElseThrow().standing()).isEqualTo(new Standing.Settled());
    }

    @Test
    default void two_who_settle_the_same_row_cannot_both() {
        var inbound = text("SM1");
        transactions().commit(List.of(inbox().add(inbound)));
        var read = inbox().find(inbound.id()).orElseThrow();
        transactions().commit(List.of(inbox().stand(read, new Standing.Waiting(1, NOW.plusSeconds(1)))));
        assertThatExceptionOfType(StaleChange.class)
            .isThrownBy(() -> transactions().commit(List.of(inbox().stand(read, new Standing.Settled()))));
        assertThat(inbox().find(inbound.id()).orElseThrow().standing())
            .isEqualTo(new Standing.Waiting(1, NOW.plusSeconds(1)));
    }

    @Test
    default void what_was_given_up_keeps_its_reason() {
        var inbound = text("SM1");
        transactions().commit(List.of(inbox().add(inbound)));
        var failed = new Standing.Failed(5, "IllegalStateException");
        transactions().commit(List.of(inbox().stand(inbox().find(inbound.id()).orElseThrow(), failed)));
        assertThat(inbox().find(inbound.id()).orElseThrow().standing()).isEqualTo(failed);
    }

    private Inbound text(String sid) {
        return new Inbound(ReceivedId.ofMessage(conversation(), sid), NOW, new Content.Text("ok"), Optional.empty(),
                Optional.empty(), false);
    }
}
