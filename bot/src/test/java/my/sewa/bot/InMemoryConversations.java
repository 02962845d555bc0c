package my.sewa.bot;

import my.sewa.bot.dynamodb.ConversationJson;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.InMemoryTransactions;

/** Conversations in memory, kept as the text they are stored as: what is not written is forgotten here, too. */
final class InMemoryConversations implements Conversations {
    private record Key(ConversationId id) {}

    private final InMemoryTransactions memory;

    InMemoryConversations(InMemoryTransactions memory) {
        this.memory = memory;
    }

    @Override
    public Stored find(ConversationId id) {
        return memory.find(new Key(id))
            .map(found -> new Stored(ConversationJson.read(id, (String) found.value()), found.version()))
            .orElseGet(() -> new Stored(Conversation.begin(id), 0));
    }

    @Override
    public Change replace(Conversation conversation, long readAt) {
        return memory.put(new Key(conversation.id()), ConversationJson.write(conversation), readAt);
    }
}
