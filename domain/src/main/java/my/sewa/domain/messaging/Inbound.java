package my.sewa.domain.messaging;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that reached us.
 *
 * @param receivedAt when we stored it; decides the order within a conversation
 * @param userId the WhatsApp user id it carried, whether or not a phone is known
 * @param repliesTo the Twilio id of the message it answers by swipe or tap
 * @param recoveredLate found by the sweep more than ten minutes after it was sent: may change nothing unasked
 */
public record Inbound(InboundId id, Instant receivedAt, Content content, Optional<Address> userId,
        Optional<String> repliesTo, boolean recoveredLate) {
    /** What was said or shown. */
    public sealed interface Content {
        /** Typed; at most 1,600 characters. */
        record Text(String body) implements Content {}

        /** A button or list row was tapped. */
        record Tap(String title, String payload) implements Content {}

        /** A photo, voice note or file; the caption is empty if there is none. */
        record Media(String url, String contentType, String caption) implements Content {}

        record Location(String latitude, String longitude, String label) implements Content {}

        /** Contacts, stickers and whatever else WhatsApp may carry. */
        record Other(String type) implements Content {}
    }
}
