package my.sewa.bot.dialogue;

import java.util.List;
import my.sewa.bot.Reply.Said;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.messaging.Received.Event;

/** Puts into words what happened elsewhere. */
public final class Events {
    private final LostNews lost;
    private final FollowUpEvents followUps;

    public Events(LostNews lost, FollowUpEvents followUps) {
        this.lost = lost;
        this.followUps = followUps;
    }

    /** Whom to tell; nobody for an event this version does not know. */
    List<Said> tell(Event event, List<Contact> contacts) {
        return FollowUpEvents.NAME.equals(event.name())
                ? followUps.tell(event, contacts)
                : lost.tell(event, contacts);
    }
}
