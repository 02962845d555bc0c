package my.sewa.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.Received.Content;

/** Who carries messages between people and us. It has no idempotency: what is handed over twice is sent twice. */
public interface Carrier {
    /** What became of one attempt. */
    sealed interface Handed {
        /** It is the carrier's now. */
        record Taken(String sid) implements Handed {}

        /** Surely not taken: to be tried again later. */
        record NotTaken() implements Handed {}

        /** Perhaps taken: to be looked for before it is tried again. */
        record Unknown() implements Handed {}

        /** Never will be; {@code code} is the carrier's error number. */
        record Refused(String code, String reason) implements Handed {}
    }

    /** A message of ours as the carrier lists it. */
    record Listed(String sid, String body, Instant createdAt) {}

    /** A message to us as the carrier lists it; buttons arrive as their titles. */
    record Arrived(String sid, Address ours, Address person, Content content, Instant sentAt) {}

    /** The carrier did not answer a question; asking again is safe. */
    final class CarrierUnavailable extends RuntimeException {
        public CarrierUnavailable(String question, Throwable cause) {
            super(question, cause);
        }
    }

    /** Hands over one message, once: never retries by itself. */
    Handed hand(Outbound outbound);

    /**
     * What it has sent to this person since then, by its own clock.
     *
     * @throws CarrierUnavailable if it did not answer
     */
    List<Listed> sentTo(ConversationId conversation, Instant since);

    /** Whether a listed message says what this one says. */
    boolean says(Listed listed, Outbound outbound);

    /**
     * What people have sent to any number of the account since then, oldest first, at most 1,000.
     *
     * @throws CarrierUnavailable if it did not answer
     */
    List<Arrived> arrivedSince(Instant since);

    /**
     * Creates the templates it needs to show choices as buttons and lists, where they are missing.
     *
     * @return how many were created
     * @throws CarrierUnavailable if it did not answer
     */
    int syncTemplates();

    /**
     * A photo, voice note or file that came with a message; empty if the carrier no longer has it or it is over 16 MB.
     *
     * @throws CarrierUnavailable if it did not answer
     */
    Optional<byte[]> media(String url);
}
