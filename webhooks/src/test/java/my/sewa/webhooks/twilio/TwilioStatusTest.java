package my.sewa.webhooks.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Delivery;
import my.sewa.domain.messaging.Delivery.Accepted;
import my.sewa.domain.messaging.Delivery.Failed;
import my.sewa.domain.messaging.Delivery.Sending;
import my.sewa.domain.messaging.Delivery.Status;
import my.sewa.domain.messaging.InMemoryOutbox;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.webhooks.HttpRequest;
import org.junit.jupiter.api.Test;

class TwilioStatusTest {
    private static final String PATH = "/webhooks/twilio/status";
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final OutboundId ID = new OutboundId(
            new ConversationId(new Address("+60300000000"), new Address("+60199990001")), "SM-a", 0);

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryOutbox outbox = new InMemoryOutbox(memory);
    private final TwilioStatus twilio = new TwilioStatus(
            new TwilioSignature(SignedPost.PUBLIC_URL, List.of(SignedPost.TOKEN)), outbox, memory);

    @Test
    void reports_in_any_order_end_at_the_furthest() {
        given(new Accepted("SM9", Status.ACCEPTED));
        for (String status : List.of("sent", "read", "delivered", "sent", "queued")) {
            assertThat(report("SM9", status, "")).isEqualTo(204);
        }
        assertThat(delivery()).isEqualTo(new Accepted("SM9", Status.READ));
    }

    @Test
    void a_report_about_a_message_whose_answer_was_lost_settles_it() {
        given(new Sending(0, NOW, NOW, 0, NOW));
        report("SM9", "sent", "");
        assertThat(delivery()).isEqualTo(new Accepted("SM9", Status.SENT));
    }

    @Test
    void a_failure_is_kept_with_its_number_and_never_undoes_a_delivery() {
        given(new Accepted("SM9", Status.SENT));
        report("SM9", "undelivered", "63016");
        assertThat(delivery()).isEqualTo(new Failed(Optional.of("SM9"), "63016", "why"));
        report("SM9", "delivered", "");
        report("SM9", "failed", "63016");
        assertThat(delivery()).isEqualTo(new Accepted("SM9", Status.DELIVERED));
    }

    @Test
    void the_query_is_part_of_what_is_signed() {
        given(new Accepted("SM9", Status.ACCEPTED));
        var genuine = SignedPost.to(PATH, "m=" + ID.token(), fields("SM9", "read", ""));
        var other = new OutboundId(ID.conversation(), "SM-b", 0);
        var moved = new HttpRequest("POST", PATH, "m=" + other.token(), genuine.headers(),
                genuine.body());
        assertThat(twilio.answer(moved).statusCode()).isEqualTo(403);
        assertThat(delivery()).isEqualTo(new Accepted("SM9", Status.ACCEPTED));
    }

    @Test
    void a_message_we_never_sent_is_not_found() {
        assertThat(report("SM9", "sent", "")).isEqualTo(404);
        var request = SignedPost.to(PATH, "m=garbage", fields("SM9", "sent", ""));
        assertThat(twilio.answer(request).statusCode()).isEqualTo(404);
    }

    private void given(Delivery delivery) {
        memory.commit(List.of(outbox.add(new Outbound(ID, NOW, Message.of("hello"), delivery,
                Optional.empty()))));
    }

    private Delivery delivery() {
        return outbox.find(ID).orElseThrow().outbound().delivery();
    }

    private int report(String sid, String status, String code) {
        return twilio.answer(SignedPost.to(PATH, "m=" + ID.token(), fields(sid, status, code))).statusCode();
    }

    private static Map<String, String> fields(String sid, String status, String code) {
        return Map.of("MessageSid", sid, "MessageStatus", status, "ErrorCode", code, "ErrorMessage",
                code.isEmpty() ? "" : "why");
    }
}
