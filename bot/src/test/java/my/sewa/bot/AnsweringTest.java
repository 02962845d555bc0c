package my.sewa.bot;

import static my.sewa.bot.Post.AMINAH;
import static my.sewa.bot.Post.RAJ;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Inbox.Standing;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.Received;
import my.sewa.domain.messaging.Received.Content.Text;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.messaging.Unsettled.Row.ToAnswer;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private final Post post = new Post();
    private final Conversations conversations = new ForgetfulConversations(post.memory);
    private final Set<String> broken = new HashSet<>();
    private final List<String> asked = new ArrayList<>();
    private final Answering answering = answering(this::echo);

    @Test
    void a_row_brought_twice_is_answered_once() {
        var id = post.receive(AMINAH, "SM1", "one");
        var arrived = List.of(new ToAnswer(id, post.clock.instant(), post.clock.instant()));
        answering.work(AMINAH, arrived);
        answering.work(AMINAH, arrived);
        assertThat(said(AMINAH)).containsExactly("re: one");
    }

    @Test
    void rows_are_answered_in_the_order_they_were_stored_whichever_is_brought() {
        post.receive(AMINAH, "SM-z", "one");
        post.clock.pass(Duration.ofMillis(1));
        var second = post.receive(AMINAH, "SM-a", "two");
        answering.work(AMINAH, List.of(new ToAnswer(second, post.clock.instant(), post.clock.instant())));
        assertThat(asked).containsExactly("one", "two");
    }

    @Test
    void a_row_that_fails_keeps_later_ones_waiting_until_it_is_answered() {
        broken.add("one");
        post.receive(AMINAH, "SM1", "one");
        post.clock.pass(Duration.ofMillis(1));
        post.receive(AMINAH, "SM2", "two");
        assertThat(work(AMINAH).due()).contains(post.clock.instant().plusSeconds(1));
        assertThat(said(AMINAH)).isEmpty();
        broken.clear();
        work(AMINAH);
        assertThat(said(AMINAH)).as("not before its time").isEmpty();
        post.clock.pass(Duration.ofSeconds(1));
        work(AMINAH);
        assertThat(said(AMINAH)).containsExactly("re: one", "re: two");
    }

    @Test
    void another_conversation_does_not_wait() {
        broken.add("one");
        post.receive(AMINAH, "SM1", "one");
        post.receive(RAJ, "SM2", "two");
        work(AMINAH);
        work(RAJ);
        assertThat(said(RAJ)).containsExactly("re: two");
    }

    @Test
    void after_five_tries_a_person_is_told_once_and_the_next_row_proceeds() {
        broken.add("one");
        var id = post.receive(AMINAH, "SM1", "one");
        post.clock.pass(Duration.ofMillis(1));
        post.receive(AMINAH, "SM2", "two");
        for (int attempt = 1; attempt <= 4; attempt++) {
            var due = work(AMINAH).due().orElseThrow();
            assertThat(said(AMINAH)).isEmpty();
            post.clock.pass(Duration.between(post.clock.instant(), due));
        }
        work(AMINAH);
        work(AMINAH);
        assertThat(said(AMINAH)).containsExactly("sorry about SM1", "re: two");
        assertThat(post.inbox.find(id).orElseThrow().standing())
            .isEqualTo(new Standing.Failed(5, "IllegalStateException"));
        assertThat(post.unsettled.failed()).hasSize(1);
    }

    @Test
    void what_may_be_a_secret_is_not_kept_when_it_is_set_aside() {
        broken.addAll(List.of("246810", "one"));
        var secret = post.receive(AMINAH, "SM1", "246810");
        var other = post.receive(RAJ, "SM2", "one");
        for (var person : List.of(AMINAH, RAJ)) {
            for (var due = work(person).due(); due.isPresent(); due = work(person).due()) {
                post.clock.pass(Duration.between(post.clock.instant(), due.get()));
            }
        }
        assertThat(words(secret)).isEmpty();
        assertThat(words(other)).isEqualTo("one");
    }

    private String words(ReceivedId id) {
        return ((Text) ((Inbound) post.inbox.find(id).orElseThrow().received()).content()).body();
    }

    @Test
    void a_turn_that_loses_a_race_decides_again_and_says_only_what_is_true() {
        var lost = new ArrayList<String>();
        var racing = answering((conversation, received) -> {
            var reply = echo(conversation, received);
            if (lost.isEmpty()) {
                lost.add("once");
                post.memory.commit(List.of(conversations.replace(conversation,
                        conversations.find(AMINAH).version())));
            }
            return reply;
        });
        post.receive(AMINAH, "SM1", "one");
        racing.work(AMINAH, List.of());
        assertThat(asked).containsExactly("one", "one");
        assertThat(said(AMINAH)).containsExactly("re: one");
    }

    private Progress work(ConversationId conversation) {
        return answering.work(conversation, List.of());
    }

    private List<String> said(ConversationId conversation) {
        return post.outbox.to(conversation).stream().map(Outbound::message).map(Message::text).toList();
    }

    private Answering answering(Answers answers) {
        Dialogue dialogue = new Dialogue() {
            @Override
            public Reply answer(Conversation conversation, Received received) {
                return answers.answer(conversation, received);
            }

            @Override
            public boolean mayBeSecret(Received received) {
                return received.id().code().equals("SM1");
            }

            @Override
            public List<Reply.Said> apologise(Received received) {
                return List.of(new Reply.Said(received.id().conversation(),
                        Message.of("sorry about " + received.id().code())));
            }
        };
        var turn = new Turn(post.inbox, conversations, post.outbox, dialogue, post.memory, post.clock);
        return new Answering(post.unsettled, post.inbox, turn, dialogue, post.memory, post.clock);
    }

    private interface Answers {
        Reply answer(Conversation conversation, Received received);
    }

    private Reply echo(Conversation conversation, Received received) {
        String text = ((Text) ((Inbound) received).content()).body();
        asked.add(text);
        if (broken.contains(text)) {
            throw new IllegalStateException("broken on purpose");
        }
        post.clock.pass(Duration.ofNanos(1));
        return new Reply(conversation, List.of(new Reply.Said(conversation.id(), Message.of("re: " + text))),
                List.of());
    }
}
