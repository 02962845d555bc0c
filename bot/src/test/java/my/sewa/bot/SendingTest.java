package my.sewa.bot;

import static my.sewa.bot.FakeCarrier.Fault.LOST_ON_THE_WAY;
import static my.sewa.bot.FakeCarrier.Fault.NOT_TAKEN;
import static my.sewa.bot.FakeCarrier.Fault.REFUSED;
import static my.sewa.bot.FakeCarrier.Fault.TAKEN_BUT_NO_ANSWER;
import static my.sewa.bot.Post.AMINAH;
import static my.sewa.bot.Post.RAJ;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Delivery;
import my.sewa.domain.messaging.Delivery.Accepted;
import my.sewa.domain.messaging.Delivery.Failed;
import my.sewa.domain.messaging.Delivery.Status;
import my.sewa.domain.messaging.Received.Event;
import my.sewa.domain.messaging.ReceivedId;
import org.junit.jupiter.api.Test;

class SendingTest {
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

    private Progress work(ConversationId conversation) {
        return sending.work(conversation, List.of());
    }
}
