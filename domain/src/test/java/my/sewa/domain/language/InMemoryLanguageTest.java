package my.sewa.domain.language;

import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.Transactions;

class InMemoryLanguageTest implements LanguageContract {
    private final InMemoryTransactions memory = new InMemoryTransactions();

    @Override
    public TenantId tenant() {
        return new TenantId("T-01");
    }

    @Override
    public TaughtWords words() {
        return new InMemoryLanguage(memory);
    }

    @Override
    public UnreadMessages unread() {
        return new InMemoryLanguage(memory);
    }

    @Override
    public Transactions transactions() {
        return memory;
    }
}
