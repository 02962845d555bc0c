package my.sewa.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.shared.Language;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

/** What every keeper of conversations must do. */
public interface ConversationsContract {
    Address OURS = new Address("+60300000000");
    Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    Conversations conversations();

    Transactions transactions();

    /** One that no other test has used. */
    ConversationId conversation();

    @Test
    default void a_conversation_begins_empty() {
        var id = conversation();
        assertThat(conversations().find(id)).isEqualTo(new Conversations.Stored(Conversation.begin(id), 0));
    }

    @Test
    default void what_is_kept_is_found_again() {
        // given
        var said = Conversation.begin(conversation()).heardAt(NOON).in(Language.MALAY);
        // when
        transactions().commit(List.of(conversations().replace(said, 0)));
        // then
        assertThat(conversations().find(said.id())).isEqualTo(new Conversations.Stored(said, 1));
        // and again
        var later = said.heardAt(NOON.plusSeconds(1));
        transactions().commit(List.of(conversations().replace(later, 1)));
        assertThat(conversations().find(said.id())).isEqualTo(new Conversations.Stored(later, 2));
    }

    @Test
    default void of_two_turns_that_began_alike_one_is_stale() {
        // given
        var said = Conversation.begin(conversation()).heardAt(NOON);
        transactions().commit(List.of(conversations().replace(said, 0)));
        // when another turn was faster
        transactions().commit(List.of(conversations().replace(said.in(Language.MALAY), 1)));
        // then
        var slow = conversations().replace(said.in(Language.ENGLISH), 1);
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> transactions().commit(List.of(slow)));
        assertThat(conversations().find(said.id()).conversation().language()).contains(Language.MALAY);
    }

    @Test
    default void a_conversation_begins_once() {
        var said = Conversation.begin(conversation()).heardAt(NOON);
        transactions().commit(List.of(conversations().replace(said, 0)));
        var again = conversations().replace(said, 0);
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> transactions().commit(List.of(again)));
    }

    @Test
    default void the_same_person_has_another_conversation_at_another_number() {
        var said = Conversation.begin(conversation()).heardAt(NOON);
        transactions().commit(List.of(conversations().replace(said, 0)));
        var elsewhere = new ConversationId(new Address("+60311112222"), said.id().person());
        assertThat(conversations().find(elsewhere).version()).isZero();
    }
}
