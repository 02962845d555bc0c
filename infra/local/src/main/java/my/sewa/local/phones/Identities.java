package my.sewa.local.phones;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.stream.Stream;

/** The two addresses of one person: the phone, and the WhatsApp user id that goes with every message. */
final class Identities {
    private final People people;
    private final Store store;

    Identities(People people, Store store) {
        this.people = people;
        this.store = store;
    }

    /** Follows from the phone, so it is the same after a restart; a user id is its own. */
    String userIdOf(String person) {
        if (!person.startsWith("+")) {
            return person;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(person.getBytes(StandardCharsets.UTF_8));
            return "MY." + new BigInteger(1, hash).mod(BigInteger.TEN.pow(16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The one person whom either address reaches: by phone if it is known. */
    String personOf(String address) {
        if (address.startsWith("+")) {
            return address;
        }
        Stream<String> phones = Stream.concat(
                people.all().stream().map(Person::phone), store.strangers().stream().map(Stranger::address));
        Optional<String> phone = phones.filter(known -> userIdOf(known).equals(address)).findFirst();
        return phone.orElse(address);
    }
}
