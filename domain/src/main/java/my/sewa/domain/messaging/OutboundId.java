package my.sewa.domain.messaging;

/**
 * Follows from its cause, so a replayed turn cannot say anything twice.
 *
 * @param conversation whom it is said to
 * @param cause what made us say it, for example an inbound message's sid
 * @param number counts what that cause says in this conversation, from 0
 */
public record OutboundId(ConversationId conversation, String cause, int number) {}
