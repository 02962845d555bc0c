package my.sewa.local.phones;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One message in a chat, either way.
 *
 * @param inbound from the person to us
 * @param address of the person as Twilio names it: {@code whatsapp:} and a phone or a WhatsApp user id
 * @param template the approved template it was sent as: reaches people outside the 24-hour window
 * @param unsendable why WhatsApp will refuse it whatever the window: found when it was accepted, told by callback
 * @param sentAt by the system clock, as Twilio's DateSent
 * @param shownAt by the stack's clock
 * @param seq grows with every change of any message, also over restarts
 */
record ChatMessage(String sid, boolean inbound, Chat chat, String address, Said said, Optional<String> repliedTo,
        Status status, Optional<Failure> failure, Optional<String> callback, boolean template,
        Optional<Failure> unsendable, Instant sentAt, Instant shownAt, long seq) {
    /** In the order they are passed through; a failure ends it. */
    enum Status {
        QUEUED, SENT, DELIVERED, READ, FAILED;

        boolean isFinal() {
            return this == READ || this == FAILED;
        }

        String twilio() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why it did not arrive, with Twilio's code; 0 for a webhook that did not take it. */
    record Failure(int code, String reason) {}

    ChatMessage numbered(long next) {
        return new ChatMessage(sid, inbound, chat, address, said, repliedTo, status, failure, callback, template,
                unsendable, sentAt, shownAt, next);
    }

    ChatMessage now(Status next, Optional<Failure> why) {
        return new ChatMessage(sid, inbound, chat, address, said, repliedTo, next, why, callback, template, unsendable,
                sentAt, shownAt, seq);
    }

    ChatMessage saying(Said other) {
        return new ChatMessage(sid, inbound, chat, address, other, repliedTo, status, failure, callback, template,
                unsendable, sentAt, shownAt, seq);
    }

    /** Whether the way from one state to the other leads forward. */
    @JsonIgnore
    boolean mayBecome(Status next) {
        return !status.isFinal() && next.compareTo(status) > 0;
    }
}
