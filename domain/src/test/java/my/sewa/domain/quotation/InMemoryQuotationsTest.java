package my.sewa.domain.quotation;

import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.Transactions;

class InMemoryQuotationsTest implements QuotationsContract {
    private final InMemoryTransactions memory = new InMemoryTransactions();

    @Override
    public TenantId tenant() {
        return new TenantId("T-01");
    }

    @Override
    public Quotations quotations() {
        return new InMemoryQuotations(memory);
    }

    @Override
    public Transactions transactions() {
        return memory;
    }
}
