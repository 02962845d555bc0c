package my.sewa.domain.messaging;

import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.Transactions;

class InMemoryMessagingTest implements InboxContract, OutboxContract, UnsettledContract, AddressesContract {
    private final InMemoryTransactions memory = new InMemoryTransactions();

    @Override
    public Inbox inbox() {
        return new InMemoryInbox(memory);
    }

    @Override
    public Outbox outbox() {
        return new InMemoryOutbox(memory);
    }

    @Override
    public Unsettled unsettled() {
        return new InMemoryUnsettled(memory);
    }

    @Override
    public Addresses addresses() {
        return new InMemoryAddresses(memory, AddressesContract.SHARED);
    }

    @Override
    public Transactions transactions() {
        return memory;
    }

    @Override
    public ConversationId conversation() {
        return new ConversationId(AddressesContract.SHARED, AddressesContract.AMINAH);
    }
}
