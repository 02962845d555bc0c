package my.sewa.domain.messaging;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Something the bot has to answer: what a person wrote, or what happened elsewhere. */
public sealed interface Received {
    ReceivedId id();

    /** When we stored it; decides the order within a conversation. */
    Instant at();

    /**
     * A message that reached us.
     *
     * @param userId the WhatsApp user id it carried, whether or not a phone is known
     * @param repliesTo the Twilio id of the message it answers by swipe or tap
     * @param recoveredLate found by the sweep more than ten minutes after it was sent: may change nothing unasked
     */
    record Inbound(ReceivedId id, Instant at, Content content, Optional<Address> userId, Optional<String> repliesTo,
            boolean recoveredLate) implements Received {
        /** The same message with nothing in it: what is kept of one that held a PIN. */
        Inbound withoutWords() {
            return new Inbound(id, at, new Content.Text(""), userId, repliesTo, recoveredLate);
        }
    }

    /**
     * Something happened that has to be told to the person of a conversation; whoever changed it wrote this in the
     * same transaction.
     *
     * @param name what happened, for example {@code message.undeliverable}; the bot has the words
     * @param facts what the words need
     */
    record Event(ReceivedId id, Instant at, String name, Map<String, String> facts) implements Received {
        public Event {
            facts = Map.copyOf(facts);
        }
    }

    /** What was said or shown. */
    sealed interface Content {
        /** Typed; at most 1,600 characters. */
        record Text(String body) implements Content {}

        /** A button or list row was tapped. */
        record Tap(String title, String payload) implements Content {}

        /** A photo, voice note or file; the caption is empty if there is none. */
        record Media(String url, String contentType, String caption) implements Content {}

        /** A place, as decimal degrees. */
        record Location(String latitude, String longitude, String label) implements Content {}

        /** Contacts, stickers and whatever else WhatsApp may carry. */
        record Other(String type) implements Content {}
    }
}
