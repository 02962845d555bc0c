package my.sewa.domain.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.transactions.Change;

/** A customer has another number: what they write from the old one is no longer theirs. */
public final class ChangeCustomerPhone {
    /** What will be true once its changes are committed. */
    public sealed interface Outcome {
        default List<Change> changes() {
            return List.of();
        }

        record Changed(Customer customer, List<Change> changes) implements Outcome {
            public Changed {
                changes = List.copyOf(changes);
            }
        }

        /** {@code other} is whose number it is already. */
        record Refused(Refusal why, Optional<Customer> other) implements Outcome {}
    }

    public enum Refusal {
        UNKNOWN, SAME_NUMBER, SOMEBODY_ELSES
    }

    private final Customers customers;
    private final Tenants tenants;
    private final Addresses addresses;

    public ChangeCustomerPhone(Customers customers, Tenants tenants, Addresses addresses) {
        this.customers = customers;
        this.tenants = tenants;
        this.addresses = addresses;
    }

    /** Moves them, as of that stamp. */
    public Outcome change(Stamp stamp, CustomerId id, Phone phone) {
        var found = customers.find(stamp, id);
        if (found.isEmpty()) {
            return new Outcome.Refused(Refusal.UNKNOWN, Optional.empty());
        }
        var customer = found.get();
        if (customer.phone().filter(phone::equals).isPresent()) {
            return new Outcome.Refused(Refusal.SAME_NUMBER, found);
        }
        var other = customers.all(stamp).stream().filter(one -> one.phone().equals(Optional.of(phone))).findFirst();
        if (other.isPresent()) {
            return new Outcome.Refused(Refusal.SOMEBODY_ELSES, other);
        }
        var moved = customer.at(phone);
        var changes = new ArrayList<Change>();
        changes.add(customers.put(moved));
        customer.phone()
            .ifPresent(old -> changes.add(addresses.remove(Address.of(old), new Contact.OfCustomer(id))));
        changes.add(addresses.add(Address.of(phone), new Contact.OfCustomer(id)));
        changes.add(tenants.bump(stamp, EnumSet.of(Stamp.Part.CUSTOMERS)));
        return new Outcome.Changed(moved, changes);
    }
}
