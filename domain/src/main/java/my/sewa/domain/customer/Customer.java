package my.sewa.domain.customer;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.shared.Phone;

/**
 * Somebody a tenant does business with.
 *
 * @param aliases other names staff use; matched like the name itself
 */
public record Customer(CustomerId id, String name, Kind kind, Optional<Phone> phone, List<String> aliases,
        Optional<String> brn, Optional<String> tin, Optional<String> email, Details details) {
    public enum Kind {
        COMPANY, ENTERPRISE, INDIVIDUAL, GOVERNMENT, ORGANISATION
    }

    /**
     * What else is written on documents for them.
     *
     * @param contactPerson whom to ask for
     * @param address as it is printed, on one line
     * @param site where things are usually brought
     * @param purchaseOrder their number for what they order now
     */
    public record Details(Optional<String> contactPerson, Optional<String> address, Optional<String> site,
            Optional<String> purchaseOrder) {
        public static final Details NONE = new Details(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    public Customer(CustomerId id, String name, Kind kind, Optional<Phone> phone, List<String> aliases,
            Optional<String> brn, Optional<String> tin, Optional<String> email) {
        this(id, name, kind, phone, aliases, brn, tin, email, Details.NONE);
    }

    /** Reached at another number from now on. */
    public Customer at(Phone number) {
        return new Customer(id, name, kind, Optional.of(number), aliases, brn, tin, email, details);
    }

    /** The same, with these for their other names. */
    public Customer called(List<String> names) {
        return new Customer(id, name, kind, phone, names, brn, tin, email, details);
    }

    public Customer {
        aliases = List.copyOf(aliases);
    }
}
