package my.sewa.domain.messaging;

/**
 * All that one person and one of our numbers say to each other. The 24-hour window, opting out and the order of
 * messages are kept per conversation.
 *
 * @param person the person's phone, or their WhatsApp user id while no phone is known
 */
public record ConversationId(Address ours, Address person) {}
