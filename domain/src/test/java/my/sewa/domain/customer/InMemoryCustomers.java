package my.sewa.domain.customer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.InMemoryTransactions;

public final class InMemoryCustomers implements Customers {
    private final InMemoryTransactions memory;

    public InMemoryCustomers(InMemoryTransactions memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return memory.find(id, Customer.class);
    }

    @Override
    public List<Customer> all(Stamp stamp) {
        return memory.every(Customer.class)
            .stream()
            .filter(customer -> customer.id().tenant().equals(stamp.tenant()))
            .sorted(Comparator.comparing(customer -> customer.id().code()))
            .toList();
    }

    @Override
    public Change put(Customer customer) {
        return memory.put(customer.id(), customer);
    }

    @Override
    public Change add(Customer customer) {
        return memory.put(customer.id(), customer, 0);
    }
}
