package my.sewa.bot.dialogue;

import java.util.List;
import my.sewa.bot.Conversation;
import my.sewa.bot.Reply.Said;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.messaging.LostMessages;
import my.sewa.domain.messaging.Received.Event;

/** Puts into words what happened elsewhere. */
public final class Events {
    /** Twilio's number for somebody who wrote STOP to it. */
    private static final String OPTED_OUT = "21610";

    private final LostNews lost;
    private final FollowUpEvents followUps;

    public Events(LostNews lost, FollowUpEvents followUps) {
        this.lost = lost;
        this.followUps = followUps;
    }

    /** Where the conversation stands after it: who has opted out of messages wants no reminders either. */
    Conversation after(Conversation conversation, Event event) {
        boolean optedOut = LostMessages.FAILED.equals(event.name())
                && OPTED_OUT.equals(event.facts().get(LostMessages.CODE));
        return optedOut
                ? conversation.with(conversation.courtesies().withReminders(false))
                : conversation;
    }

    /** Whom to tell; nobody for an event this version does not know. */
    List<Said> tell(Event event, List<Contact> contacts) {
        return FollowUpEvents.NAME.equals(event.name())
                ? followUps.tell(event, contacts)
                : lost.tell(event, contacts);
    }
}
