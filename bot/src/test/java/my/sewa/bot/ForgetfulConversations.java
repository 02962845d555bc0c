package my.sewa.bot;

import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.InMemoryTransactions;

/** Keeps versions, and nothing that was said. */
record ForgetfulConversations(InMemoryTransactions memory) implements Conversations {
    private record Key(ConversationId id) {}

    @Override
    public Stored find(ConversationId id) {
        return memory.find(new Key(id))
            .map(found -> new Stored((Conversation) found.value(), found.version()))
            .orElseGet(() -> new Stored(Conversation.begin(id), 0));
    }

    @Override
    public Change replace(Conversation conversation, long readAt) {
        return memory.put(new Key(conversation.id()), conversation, readAt);
    }
}
