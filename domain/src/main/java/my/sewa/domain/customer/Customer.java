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
        Optional<String> brn, Optional<String> tin, Optional<String> email) {
    public enum Kind {
        COMPANY, ENTERPRISE, INDIVIDUAL, GOVERNMENT, ORGANISATION
    }

    public Customer {
        aliases = List.copyOf(aliases);
    }
}
