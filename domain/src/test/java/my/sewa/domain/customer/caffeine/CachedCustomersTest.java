package my.sewa.domain.customer.caffeine;

import static my.sewa.domain.customer.CustomerBuilder.aCustomer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.customer.CustomersContract;
import my.sewa.domain.customer.InMemoryCustomers;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

class CachedCustomersTest implements CustomersContract {
    private final InMemoryTransactions memory = new InMemoryTransactions();

    @Override
    public TenantId tenant() {
        return new TenantId("T-01");
    }

    @Override
    public Customers customers() {
        return CustomerCaffeineWiring.cached(new InMemoryCustomers(memory));
    }

    @Override
    public Transactions transactions() {
        return memory;
    }

    @Test
    void somebody_new_is_seen_as_soon_as_the_stamp_of_customers_has_moved() {
        var cached = customers();
        assertThat(cached.all(new Stamp(tenant(), 1, 1, 1))).isEmpty();
        memory.commit(List.of(cached.add(aCustomer(tenant(), "C-01"))));
        assertThat(cached.all(new Stamp(tenant(), 9, 1, 9))).isEmpty();
        assertThat(cached.all(new Stamp(tenant(), 1, 2, 1))).hasSize(1);
    }
}
