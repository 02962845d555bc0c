package my.sewa.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.messaging.Delivery.Accepted;
import my.sewa.domain.messaging.Delivery.Failed;
import my.sewa.domain.messaging.Delivery.Queued;
import my.sewa.domain.messaging.Delivery.Sending;
import my.sewa.domain.messaging.Delivery.Status;
import my.sewa.domain.messaging.Message.About;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.messaging.Message.Template;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

/** What every outbox must do. */
public interface OutboxContract {
    Instant NOW = Instant.parse("2026-11-20T02:00:00.123Z");

    Outbox outbox();

    Transactions transactions();

    /** A conversation nobody else uses. */
    ConversationId conversation();

    @Test
    default void a_message_and_each_stage_of_its_delivery_read_as_written() {
        var choices = List.of(new Choice("Ahmad", "pick:1:1", Optional.of("Ahmad Trading")),
                new Choice("Ali", "pick:2:1", Optional.empty()));
        var outbound = Outbound.queued(id("SM1"), NOW, new Message("Which one?\nA or B", choices));
        transactions().commit(List.of(outbox().add(outbound)));
        assertThat(outbox().find(outbound.id()).orElseThrow().outbound()).isEqualTo(outbound);
        for (Delivery next : List.of(new Sending(1, NOW, NOW.plusSeconds(5), 1, NOW.plusSeconds(60)),
                new Queued(2, NOW.plusSeconds(2)), new Accepted("SM9", Status.DELIVERED),
                new Failed(Optional.of("SM9"), "63016", "outside the window"),
                new Failed(Optional.empty(), "", "late"))) {
            var stored = outbox().find(outbound.id()).orElseThrow();
            transactions().commit(List.of(outbox().replace(outbound.with(next), stored.version())));
            assertThat(outbox().find(outbound.id()).orElseThrow().outbound()).isEqualTo(outbound.with(next));
        }
    }

    @Test
    default void a_file_a_template_and_what_it_is_about_read_as_written() {
        var tenant = new TenantId("T-01");
        var card = Message.of("QT-0241")
            .with(new Attachment.Paper(tenant, DocumentKind.QUOTATION, "QT-0241", 2, Language.MALAY))
            .by(new Template("sewa_quotation", Language.MALAY, List.of("QT-0241", "RM1.00")))
            .about(new About(tenant, Optional.empty(), Optional.of("QT-0241")));
        var photo = Message.of("Ali writes")
            .with(new Attachment.Kept(tenant, "T-01/attachments/2026/11/MM1", "image/jpeg", "photo.jpg"))
            .about(new About(tenant, Optional.of(conversation()), Optional.empty()));
        for (Message message : List.of(card, photo)) {
            var outbound = Outbound.queued(id(message.text().substring(0, 2)), NOW, message);
            transactions().commit(List.of(outbox().add(outbound)));
            assertThat(outbox().find(outbound.id()).orElseThrow().outbound()).isEqualTo(outbound);
            var prepared = outbound.withFile("a1b2c3");
            transactions().commit(List.of(outbox().replace(prepared, 1)));
            assertThat(outbox().find(outbound.id()).orElseThrow().outbound()).isEqualTo(prepared);
        }
    }

    @Test
    default void the_same_cause_cannot_say_it_twice() {
        var outbound = Outbound.queued(id("SM1"), NOW, Message.of("hello"));
        transactions().commit(List.of(outbox().add(outbound)));
        assertThatExceptionOfType(StaleChange.class)
            .isThrownBy(() -> transactions().commit(List.of(outbox().add(outbound))));
    }

    @Test
    default void two_who_claim_it_cannot_both() {
        var outbound = Outbound.queued(id("SM1"), NOW, Message.of("hello"));
        transactions().commit(List.of(outbox().add(outbound)));
        var claim = outbox().replace(outbound.with(new Sending(0, NOW, NOW, 0, NOW)), 1);
        transactions().commit(List.of(claim));
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> transactions().commit(List.of(claim)));
    }

    @Test
    default void it_is_found_by_the_carriers_id_within_its_conversation() {
        transactions().commit(List.of(outbox().knowAs("SM9", id("SM1"))));
        transactions().commit(List.of(outbox().knowAs("SM9", id("SM1"))));
        assertThat(outbox().bySid(conversation(), "SM9")).contains(id("SM1"));
        assertThat(outbox().bySid(conversation(), "SM8")).isEmpty();
        var other = new ConversationId(conversation().ours(), new Address("+60111111111"));
        assertThat(outbox().bySid(other, "SM9")).isEmpty();
    }

    private OutboundId id(String cause) {
        return new OutboundId(conversation(), cause, 0);
    }
}
