package my.sewa.domain.tenant;

import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.Transactions;

class InMemoryTenantsTest implements TenantsContract, DocumentNumbersContract {
    private final InMemoryTransactions memory = new InMemoryTransactions();

    @Override
    public TenantId tenant() {
        return new TenantId("T-01");
    }

    @Override
    public Tenants tenants() {
        return new InMemoryTenants(memory);
    }

    @Override
    public DocumentNumbers numbers() {
        return new InMemoryDocumentNumbers(memory);
    }

    @Override
    public Transactions transactions() {
        return memory;
    }
}
