package my.sewa.domain.language;

import java.time.Instant;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.tenant.StaffId;

/**
 * What staff taught the bot to call an item or a customer. It stands among the other names of that item or customer;
 * this is how it came there, and how it can leave again.
 *
 * @param word as it is compared: in small letters, with single spaces
 */
public record TaughtWord(String word, Meaning meaning, StaffId by, Instant at) {
    /** What it stands for. */
    public sealed interface Meaning {
        record OfItem(Sku item) implements Meaning {}

        record OfCustomer(CustomerId customer) implements Meaning {}
    }
}
