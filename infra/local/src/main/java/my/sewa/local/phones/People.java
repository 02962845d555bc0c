package my.sewa.local.phones;

import java.util.List;
import java.util.Optional;

/** All staff and customers of all companies. */
public interface People {
    List<Person> all();

    /** The number of its own, E.164, that people of this company write to; empty if they write to the shared one. */
    default Optional<String> ownNumber(String company) {
        return Optional.empty();
    }
}
