package my.sewa.domain.tenant;

import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.Transactions;

class InMemoryPinsTest implements PinsContract, CodesContract {
    private final InMemoryTransactions memory = new InMemoryTransactions();

    @Override
    public TenantId tenant() {
        return new TenantId("T-01");
    }

    @Override
    public Pins pins() {
        return new InMemoryPins(memory);
    }

    @Override
    public Codes codes() {
        return new InMemoryCodes(memory);
    }

    @Override
    public Transactions transactions() {
        return memory;
    }
}
