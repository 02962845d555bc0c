package my.sewa.bot;

import java.util.List;
import my.sewa.domain.messaging.Received;

/** Understands and decides. Writes nothing, so it may be asked again. */
public interface Dialogue {
    Reply answer(Conversation conversation, Received received);

    /**
     * Whom to tell, and in which words, that something received could not be handled and was set aside. Must not
     * depend on the conversation: reading it may be what fails.
     */
    List<Reply.Said> apologise(Received received);

    /** Whether what was received may hold what must not be kept, as far as can be told without the conversation. */
    default boolean mayBeSecret(Received received) {
        return false;
    }
}
