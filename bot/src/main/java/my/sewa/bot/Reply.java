package my.sewa.bot;

import java.util.List;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.transactions.Change;

/**
 * What a turn decided.
 *
 * @param conversation where it stands afterwards
 * @param messages to this person, and to others who have to know
 * @param secret whether what was received holds something that must not be kept
 * @param changes what the use cases described; true only once committed, like the words
 */
public record Reply(Conversation conversation, List<Said> messages, List<Change> changes, boolean secret) {
    /** A message and whom it is for. */
    public record Said(ConversationId to, Message message) {}

    public Reply(Conversation conversation, List<Said> messages, List<Change> changes) {
        this(conversation, messages, changes, false);
    }

    public Reply {
        messages = List.copyOf(messages);
        changes = List.copyOf(changes);
    }
}
