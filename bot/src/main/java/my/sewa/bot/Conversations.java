package my.sewa.bot;

import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.transactions.Change;

/** Where each conversation stands. */
public interface Conversations {
    /** A conversation and the version it was read at; 0 if it is new. */
    record Stored(Conversation conversation, long version) {}

    Stored find(ConversationId id);

    /** Stale if another turn of this conversation was faster. */
    Change replace(Conversation conversation, long readAt);
}
