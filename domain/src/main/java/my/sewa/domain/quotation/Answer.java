package my.sewa.domain.quotation;

import java.time.Instant;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.shared.Written;
import my.sewa.domain.tenant.StaffId;

/**
 * A customer's yes or no: when, who said it, and in which words. Kept with the offer, for messages are not kept as long.
 *
 * @param words at most {@link #LONGEST} characters of them
 */
public record Answer(Instant at, By by, String words) {
    public static final int LONGEST = 200;

    /** Who said it. */
    public sealed interface By {
        /** The customer, from that address. */
        record Customer(Address from) implements By {}

        /** A member of staff, who heard it. */
        record Heard(StaffId staff) implements By {}
    }

    public Answer {
        words = Written.shorten(words, LONGEST);
    }
}
