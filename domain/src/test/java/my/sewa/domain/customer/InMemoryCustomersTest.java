package my.sewa.domain.customer;

import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.Transactions;

class InMemoryCustomersTest implements CustomersContract {
    private final InMemoryTransactions memory = new InMemoryTransactions();

    @Override
    public TenantId tenant() {
        return new TenantId("T-01");
    }

    @Override
    public Customers customers() {
        return new InMemoryCustomers(memory);
    }

    @Override
    public Transactions transactions() {
        return memory;
    }
}
