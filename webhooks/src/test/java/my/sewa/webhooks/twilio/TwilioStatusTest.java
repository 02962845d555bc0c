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
import my.sewa.domain.messaging.InMemoryInbox;
import my.sewa.domain.messaging.InMemoryOutbox;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.Received;
import my.sewa.domain.messaging.Received.Event;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.TenantId;
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
    private final InMemoryInbox inbox = new InMemoryInbox(memory);
    private final TwilioStatus twilio = new TwilioStatus(
            new TwilioSignature(SignedPost.PUBLIC_URL, List.of(SignedPost.TOKEN)), outbox, inbox, memory, () -> NOW);

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
    void a_failure_is_told_once_with_the_document_it_is_about() {
        var paper = new Attachment.Paper(new TenantId("T-01"), DocumentKind.QUOTATION, "QT-0241", 2, Language.MALAY);
        given(ID, Message.of("hello").with(paper), new Accepted("SM9", Status.SENT));
        report("SM9", "sent", "");
        assertThat(told(ID)).isEmpty();
        report("SM9", "failed", "63024");
        report("SM9", "undelivered", "63024");
        assertThat(told(ID)).contains(new Event(ReceivedId.ofEvent(ID.conversation(), "failed-SM-a-0"), NOW,
                "message.failed", Map.of("code", "63024", "tenant", "T-01", "document", "QT-0241", "kind", "QUOTATION",
                        "revision", "2", "language", "ms")));
    }

    @Test
    void a_message_that_is_sent_again_and_lost_again_is_not_told_again() {
        given(new Accepted("SM9", Status.SENT));
        report("SM9", "failed", "63016");
        var stored = outbox.find(ID).orElseThrow();
        memory.commit(List.of(outbox.replace(stored.outbound().with(new Accepted("SM10", Status.SENT)),
                stored.version())));
        assertThat(report("SM10", "failed", "63016")).isEqualTo(204);
        assertThat(delivery()).isInstanceOf(Failed.class);
    }

    @Test
    void nobody_is_told_that_the_news_of_a_loss_was_lost() {
        var news = new OutboundId(ID.conversation(), "failed-SM-a-0", 0);
        given(news, Message.of("hello"), new Accepted("SM9", Status.SENT));
        twilio.answer(SignedPost.to(PATH, "m=" + news.token(), fields("SM9", "failed", "63016")));
        assertThat(outbox.find(news).orElseThrow().outbound().delivery()).isInstanceOf(Failed.class);
        assertThat(told(news)).isEmpty();
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
        given(ID, Message.of("hello"), delivery);
    }

    private void given(OutboundId id, Message message, Delivery delivery) {
        memory.commit(List.of(outbox.add(new Outbound(id, NOW, message, delivery, Optional.empty()))));
    }

    private Optional<Received> told(OutboundId about) {
        return inbox.find(ReceivedId.ofEvent(about.conversation(), "failed-" + about.cause() + "-" + about.number()))
            .map(Inbox.Stored::received);
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
