package my.sewa.domain.customer;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.transactions.Change;

/** The people and companies a tenant does business with. */
public interface Customers {
    /** Just this one, as it is now. */
    Optional<Customer> find(CustomerId id);

    /** Everybody as of that stamp or later, by code: what names are recognised from. */
    List<Customer> all(Stamp stamp);

    /** Just this one, as of that stamp or later: free once {@link #all} has been asked for. */
    default Optional<Customer> find(Stamp stamp, CustomerId id) {
        return all(stamp).stream().filter(customer -> customer.id().equals(id)).findFirst();
    }

    /** Stale if the code is taken. Commit together with {@code Tenants.bump}. */
    Change add(Customer customer);

    /** Adds the customer or replaces what was known of them. Commit together with {@code Tenants.bump}. */
    Change put(Customer customer);
}
