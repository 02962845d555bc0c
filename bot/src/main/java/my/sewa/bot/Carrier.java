package my.sewa.bot;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
    record Listed(String sid, String body, boolean withFile, Instant createdAt) {}

    /** A message to us as the carrier lists it; buttons arrive as their titles. */
    record Arrived(String sid, Address ours, Address person, Content content, Instant sentAt) {}

    /** The carrier did not answer a question; asking again is safe. */
    final class CarrierUnavailable extends RuntimeException {
        public CarrierUnavailable(String question, Throwable cause) {
            super(question, cause);
        }
    }

    /**
     * What became of the templates it needs.
     *
     * @param created how many were missing
     * @param submitted how many WhatsApp was asked to approve
     * @param states WhatsApp's word on each of those that need its approval, by name
     */
    record Synced(int created, int submitted, SortedMap<String, String> states) {}

    /**
     * Hands over one message, once: never retries by itself. A template that is refused at once is replaced by words.
     *
     * @param file a link to what goes with the message
     */
    Handed hand(Outbound outbound, Optional<URI> file);

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
     * Creates the templates it needs where they are missing, and has WhatsApp look at those it has not seen.
     *
     * @throws CarrierUnavailable if it did not answer
     */
    Synced syncTemplates();

    /** Finds out what WhatsApp says of the templates now; nothing changes if there is no answer. */
    void refreshTemplates();

    /**
     * A photo, voice note or file that came with a message; empty if the carrier no longer has it or it is over 16 MB.
     *
     * @throws CarrierUnavailable if it did not answer
     */
    Optional<byte[]> media(String url);
}
