package my.sewa.domain.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Follows from its cause, so a replayed turn cannot say anything twice.
 *
 * @param conversation whom it is said to
 * @param cause what made us say it, for example an inbound message's sid; no spaces
 * @param number counts what that cause says in this conversation, from 0
 */
public record OutboundId(ConversationId conversation, String cause, int number) {
    public OutboundId {
        if (cause.isEmpty() || cause.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("a cause has no spaces: " + cause);
        }
    }

    /** This id in letters, digits, - and _ only: safe in a URL that is signed. */
    public String token() {
        String plain = String.join(" ", conversation.ours().value(), conversation.person().value(), cause,
                Integer.toString(number));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The id of a token; empty for anything that {@link #token} never made. */
    public static Optional<OutboundId> ofToken(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length != 4) {
                return Optional.empty();
            }
            var conversation = new ConversationId(new Address(parts[0]), new Address(parts[1]));
            return Optional.of(new OutboundId(conversation, parts[2], Integer.parseInt(parts[3])));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
