package my.sewa.domain.messaging;

/**
 * Which message or event. It follows from its cause alone, so that a second delivery finds the row taken: the only
 * duplicate check there is.
 *
 * @param code Twilio's MessageSid for a message, the cause for an event
 */
public record ReceivedId(ConversationId conversation, Source source, String code) {
    /** Where it came from. */
    public enum Source {
        MESSAGE, EVENT
    }

    public static ReceivedId ofMessage(ConversationId conversation, String sid) {
        return new ReceivedId(conversation, Source.MESSAGE, sid);
    }

    public static ReceivedId ofEvent(ConversationId conversation, String cause) {
        return new ReceivedId(conversation, Source.EVENT, cause);
    }
}
