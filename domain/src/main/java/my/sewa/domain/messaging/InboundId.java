package my.sewa.domain.messaging;

/**
 * Which message.
 *
 * @param sid Twilio's MessageSid: the only thing that tells a second delivery from a second message
 */
public record InboundId(ConversationId conversation, String sid) {}
