package my.sewa.bot;

import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.Transactions;

class InMemoryConversationsTest implements ConversationsContract {
    private final InMemoryTransactions memory = new InMemoryTransactions();

    @Override
    public Conversations conversations() {
        return new InMemoryConversations(memory);
    }

    @Override
    public Transactions transactions() {
        return memory;
    }

    @Override
    public ConversationId conversation() {
        return new ConversationId(OURS, new Address("+60199990001"));
    }
}
