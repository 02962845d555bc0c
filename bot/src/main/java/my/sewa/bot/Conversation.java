package my.sewa.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import my.sewa.bot.dialogue.Courtesies;
import my.sewa.bot.dialogue.Desk;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.shared.Language;

/**
 * What we and one person are in the middle of.
 *
 * @param lastInboundAt when the person last wrote; WhatsApp lets us answer freely for 24 hours after it
 * @param language what the person chose to be answered in; empty for the one their company set
 * @param desk what is open with a member of staff
 * @param courtesies what was said once and need not be said again
 * @param userId the WhatsApp user id that is known to be this person
 */
public record Conversation(ConversationId id, Optional<Instant> lastInboundAt, Optional<Language> language, Desk desk,
        Courtesies courtesies, Optional<Address> userId) {
    private static final Duration OPEN = Duration.ofHours(24).minusMinutes(10);

    /** Nothing has been said yet. */
    public static Conversation begin(ConversationId id) {
        return new Conversation(id, Optional.empty(), Optional.empty(), Desk.EMPTY, Courtesies.NONE, Optional.empty());
    }

    /** Whether this person can be written to freely now; ten minutes early, so that nothing is late on its way. */
    public boolean isOpenAt(Instant now) {
        return lastInboundAt.filter(last -> last.plus(OPEN).isAfter(now)).isPresent();
    }

    public Conversation heardAt(Instant at) {
        return new Conversation(id, Optional.of(at), language, desk, courtesies, userId);
    }

    public Conversation in(Language chosen) {
        return new Conversation(id, lastInboundAt, Optional.of(chosen), desk, courtesies, userId);
    }

    public Conversation with(Desk after) {
        return new Conversation(id, lastInboundAt, language, after, courtesies, userId);
    }

    public Conversation with(Courtesies after) {
        return new Conversation(id, lastInboundAt, language, desk, after, userId);
    }

    /** The person's WhatsApp user id leads here from now on. */
    public Conversation knownAs(Address id) {
        return new Conversation(this.id, lastInboundAt, language, desk, courtesies, Optional.of(id));
    }
}
