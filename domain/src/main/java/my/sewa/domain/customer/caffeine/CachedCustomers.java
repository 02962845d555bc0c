package my.sewa.domain.customer.caffeine;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.caffeine.StampCache;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;

/** Asks the store for everybody only when the stamp has moved. */
final class CachedCustomers implements Customers {
    private final Customers stored;
    private final StampCache<TenantId, List<Customer>> all = new StampCache<>();

    CachedCustomers(Customers stored) {
        this.stored = stored;
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return stored.find(id);
    }

    @Override
    public List<Customer> all(Stamp stamp) {
        return all.get(stamp.tenant(), stamp.customers(), () -> stored.all(stamp));
    }

    @Override
    public Change put(Customer customer) {
        return stored.put(customer);
    }

    @Override
    public Change add(Customer customer) {
        return stored.add(customer);
    }
}
