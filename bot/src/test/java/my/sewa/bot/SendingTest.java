package my.sewa.bot;

import static my.sewa.bot.FakeCarrier.Fault.LOST_ON_THE_WAY;
import static my.sewa.bot.FakeCarrier.Fault.NOT_TAKEN;
import static my.sewa.bot.FakeCarrier.Fault.REFUSED;
import static my.sewa.bot.FakeCarrier.Fault.TAKEN_BUT_NO_ANSWER;
import static my.sewa.bot.Post.AMINAH;
import static my.sewa.bot.Post.RAJ;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Delivery;
import my.sewa.domain.messaging.Delivery.Accepted;
import my.sewa.domain.messaging.Delivery.Failed;
import my.sewa.domain.messaging.Delivery.Status;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.messaging.Received;
import my.sewa.domain.messaging.Received.Event;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Sha256;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;

class SendingTest {
    private static final Message PDF = Message.of("the PDF")
        .with(new Attachment.Paper(new TenantId("T-01"), DocumentKind.QUOTATION, "QT-0241", 1, Language.ENGLISH));

    private static final String MARK = Sha256.hex("%PDF-QT-0241".getBytes(StandardCharsets.UTF_8));

    private final Post post = new Post();
    private final Sending sending = post.sending();

    @Test
    void a_message_is_sent_once_however_often_it_is_worked_on() {
        var id = post.queue(AMINAH, "SM-a", "hello");
        work(AMINAH);
        work(AMINAH);
        assertThat(post.carrier.texts()).containsExactly("hello");
        assertThat(post.delivery(id)).isEqualTo(new Accepted("SM1", Status.ACCEPTED));
        assertThat(post.outbox.bySid(AMINAH, "SM1")).contains(id);
    }

    @Test
    void what_was_surely_not_taken_is_tried_again_after_one_second_then_two() {
        post.carrier.next(NOT_TAKEN, NOT_TAKEN);
        post.queue(AMINAH, "SM-a", "hello");
        var start = post.clock.instant();
        assertThat(work(AMINAH).due()).contains(start.plusSeconds(1));
        post.clock.pass(Duration.ofMillis(999));
        work(AMINAH);
        assertThat(post.carrier.sent).isEmpty();
        post.clock.pass(Duration.ofMillis(1));
        assertThat(work(AMINAH).due()).contains(start.plusSeconds(3));
        post.clock.pass(Duration.ofSeconds(2));
        work(AMINAH);
        assertThat(post.carrier.texts()).containsExactly("hello");
    }

    @Test
    void the_pause_never_grows_beyond_a_minute() {
        var id = post.queue(AMINAH, "SM-a", "hello");
        for (int attempt = 1; attempt <= 12; attempt++) {
            post.carrier.next(NOT_TAKEN);
            var due = work(AMINAH).due().orElseThrow();
            assertThat(Duration.between(post.clock.instant(), due)).isLessThanOrEqualTo(Duration.ofMinutes(1));
            post.clock.pass(Duration.between(post.clock.instant(), due));
        }
        work(AMINAH);
        assertThat(post.delivery(id)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_message_taken_without_an_answer_is_found_in_the_carriers_list_and_not_sent_again() {
        post.carrier.next(TAKEN_BUT_NO_ANSWER);
        var id = post.queue(AMINAH, "SM-a", "hello");
        assertThat(work(AMINAH).due()).contains(post.clock.instant().plusSeconds(60));
        post.clock.pass(Duration.ofSeconds(60));
        work(AMINAH);
        assertThat(post.carrier.texts()).containsExactly("hello");
        assertThat(post.delivery(id)).isEqualTo(new Accepted("SM1", Status.ACCEPTED));
    }

    @Test
    void a_message_absent_in_two_looks_sixty_seconds_apart_is_sent_again() {
        post.carrier.next(LOST_ON_THE_WAY);
        var id = post.queue(AMINAH, "SM-a", "hello");
        work(AMINAH);
        post.clock.pass(Duration.ofSeconds(60));
        work(AMINAH);
        post.clock.pass(Duration.ofSeconds(59));
        work(AMINAH);
        assertThat(post.carrier.sent).isEmpty();
        post.clock.pass(Duration.ofSeconds(1));
        work(AMINAH);
        assertThat(post.carrier.texts()).containsExactly("hello");
        assertThat(post.delivery(id)).isInstanceOf(Accepted.class);
    }

    @Test
    void an_earlier_message_of_the_same_words_is_not_mistaken_for_it() {
        post.queue(AMINAH, "SM-a", "hello");
        work(AMINAH);
        post.carrier.next(LOST_ON_THE_WAY);
        post.queue(AMINAH, "SM-b", "hello");
        work(AMINAH);
        post.clock.pass(Duration.ofSeconds(60));
        work(AMINAH);
        post.clock.pass(Duration.ofSeconds(60));
        work(AMINAH);
        assertThat(post.carrier.texts()).containsExactly("hello", "hello");
    }

    @Test
    void while_the_list_is_not_to_be_had_nothing_is_sent_again() {
        post.carrier.next(TAKEN_BUT_NO_ANSWER);
        post.queue(AMINAH, "SM-a", "hello");
        work(AMINAH);
        post.carrier.listUnavailable(true);
        for (int look = 0; look < 5; look++) {
            post.clock.pass(Duration.ofSeconds(60));
            work(AMINAH);
        }
        post.carrier.listUnavailable(false);
        post.clock.pass(Duration.ofSeconds(60));
        work(AMINAH);
        assertThat(post.carrier.texts()).containsExactly("hello");
    }

    @Test
    void later_messages_of_a_conversation_wait_and_those_of_others_do_not() {
        post.carrier.next(NOT_TAKEN);
        post.queue(AMINAH, "SM-a", "first");
        post.clock.pass(Duration.ofMillis(1));
        post.queue(AMINAH, "SM-b", "second");
        post.queue(RAJ, "SM-c", "other");
        work(AMINAH);
        work(RAJ);
        assertThat(post.carrier.texts()).containsExactly("other");
        post.clock.pass(Duration.ofSeconds(1));
        work(AMINAH);
        assertThat(post.carrier.texts()).containsExactly("other", "first", "second");
    }

    @Test
    void what_the_carrier_refuses_is_not_tried_again_and_holds_up_nothing() {
        post.carrier.next(REFUSED);
        var id = post.queue(AMINAH, "SM-a", "first");
        post.clock.pass(Duration.ofMillis(1));
        post.queue(AMINAH, "SM-b", "second");
        work(AMINAH);
        assertThat(post.delivery(id)).isInstanceOfSatisfying(Failed.class,
                failed -> assertThat(failed.code()).isEqualTo("63024"));
        assertThat(post.carrier.texts()).containsExactly("second");
    }

    @Test
    void after_twenty_four_hours_staff_are_told_once() {
        post.carrier.next(NOT_TAKEN);
        var id = post.queue(AMINAH, "SM-a", "hello");
        work(AMINAH);
        post.clock.pass(Duration.ofHours(24));
        work(AMINAH);
        assertThat(post.delivery(id)).isInstanceOf(Failed.class);
        assertThat(post.carrier.sent).isEmpty();
        var told = post.inbox.find(ReceivedId.ofEvent(AMINAH, "undeliverable-SM-a-0")).orElseThrow();
        assertThat(told.received()).isInstanceOfSatisfying(Event.class,
                event -> assertThat(event.name()).isEqualTo("message.undeliverable"));
    }

    @Test
    void just_before_twenty_four_hours_it_is_still_sent() {
        post.carrier.next(NOT_TAKEN);
        post.queue(AMINAH, "SM-a", "hello");
        work(AMINAH);
        post.clock.pass(Duration.ofHours(24).minusMillis(1));
        work(AMINAH);
        assertThat(post.carrier.texts()).containsExactly("hello");
    }

    @Test
    void a_status_report_that_is_faster_than_the_answer_settles_it() {
        post.carrier.next(LOST_ON_THE_WAY);
        var id = post.queue(AMINAH, "SM-a", "hello");
        work(AMINAH);
        var stored = post.outbox.find(id).orElseThrow();
        var delivered = stored.outbound().delivery().after("SM9", new Delivery.Report.Reached(Status.DELIVERED));
        post.memory.commit(List.of(post.outbox.replace(stored.outbound().with(delivered), stored.version())));
        post.clock.pass(Duration.ofMinutes(5));
        work(AMINAH);
        assertThat(post.carrier.sent).isEmpty();
        assertThat(post.delivery(id)).isEqualTo(new Accepted("SM9", Status.DELIVERED));
    }

    @Test
    void what_the_carrier_refuses_is_told_once_in_the_same_commit() {
        post.carrier.next(REFUSED);
        post.queue(AMINAH, "SM-a", 0, PDF);
        work(AMINAH);
        assertThat(told("failed-SM-a-0")).contains(new Event(ReceivedId.ofEvent(AMINAH, "failed-SM-a-0"),
                post.clock.instant(), "message.failed", Map.of("code", "63024", "tenant", "T-01", "document",
                        "QT-0241", "kind", "QUOTATION", "revision", "1", "language", "en")));
    }

    @Test
    void news_of_a_loss_that_is_refused_itself_is_no_news() {
        post.carrier.next(REFUSED);
        var id = post.queue(AMINAH, "failed-SM-a-0", "a message was lost");
        work(AMINAH);
        assertThat(post.delivery(id)).isInstanceOf(Failed.class);
        assertThat(told("failed-failed-SM-a-0-0")).isEmpty();
    }

    @Test
    void a_file_is_there_and_its_mark_on_the_row_before_anything_is_handed_over() {
        post.carrier.next(NOT_TAKEN);
        var id = post.queue(AMINAH, "SM-a", 0, PDF);
        work(AMINAH);
        assertThat(post.outbox.find(id).orElseThrow().outbound().file()).contains(MARK);
        post.clock.pass(Duration.ofSeconds(1));
        work(AMINAH);
        assertThat(post.carrier.sent).hasSize(1);
        assertThat(post.carrier.sent.getFirst().file()).as("a fresh link each time")
            .contains(URI.create("https://sewa.example/d/link2/QT-0241.pdf"));
    }

    @Test
    void while_the_file_store_is_down_the_document_waits_others_pass_and_it_is_told_once() {
        post.files.down(true);
        post.queue(AMINAH, "SM-a", 0, PDF);
        post.queue(AMINAH, "SM-a", 1, Message.of("belongs to the document"));
        post.clock.pass(Duration.ofMillis(1));
        post.queue(AMINAH, "SM-b", "something else");
        assertThat(work(AMINAH).due()).contains(post.clock.instant().plusSeconds(1));
        post.clock.pass(Duration.ofSeconds(1));
        assertThat(work(AMINAH).due()).contains(post.clock.instant().plusSeconds(2));
        assertThat(post.carrier.texts()).containsExactly("something else");
        assertThat(told("delayed-SM-a-0")).isPresent();
        post.files.down(false);
        post.clock.pass(Duration.ofSeconds(2));
        work(AMINAH);
        assertThat(post.carrier.texts()).containsExactly("something else", "the PDF", "belongs to the document");
    }

    @Test
    void a_document_that_was_delayed_for_a_day_is_given_up_and_told() {
        post.files.down(true);
        var id = post.queue(AMINAH, "SM-a", 0, PDF);
        work(AMINAH);
        post.clock.pass(Duration.ofHours(24));
        work(AMINAH);
        assertThat(post.delivery(id)).isInstanceOf(Failed.class);
        assertThat(told("undeliverable-SM-a-0")).isPresent();
    }

    @Test
    void the_store_failing_between_two_tries_holds_up_nothing_else() {
        post.carrier.next(NOT_TAKEN);
        post.queue(AMINAH, "SM-a", 0, PDF);
        work(AMINAH);
        post.files.down(true);
        post.clock.pass(Duration.ofSeconds(1));
        post.queue(AMINAH, "SM-b", "something else");
        work(AMINAH);
        assertThat(post.carrier.texts()).containsExactly("something else");
    }

    @Test
    void death_between_storing_the_file_and_claiming_the_row_costs_nothing_but_a_second_look() {
        var id = post.queue(AMINAH, "SM-a", 0, PDF);
        post.messageFiles.ready(PDF.attachment().orElseThrow()); // and then it died
        work(AMINAH);
        assertThat(post.carrier.sent).hasSize(1);
        assertThat(post.outbox.find(id).orElseThrow().outbound().file()).contains(MARK);
    }

    @Test
    void death_between_claiming_and_handing_over_is_found_out_by_looking_twice() {
        post.carrier.next(LOST_ON_THE_WAY);
        post.queue(AMINAH, "SM-a", 0, PDF);
        post.queue(AMINAH, "SM-a", 1, Message.of("its buttons"));
        work(AMINAH);
        assertThat(post.carrier.sent).isEmpty();
        post.clock.pass(Duration.ofSeconds(60));
        work(AMINAH);
        post.clock.pass(Duration.ofSeconds(60));
        work(AMINAH);
        assertThat(post.carrier.texts()).containsExactly("the PDF", "its buttons");
    }

    private Optional<Received> told(String cause) {
        return post.inbox.find(ReceivedId.ofEvent(AMINAH, cause)).map(Inbox.Stored::received);
    }

    private Progress work(ConversationId conversation) {
        return sending.work(conversation, List.of());
    }
}
