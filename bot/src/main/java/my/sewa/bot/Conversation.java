package my.sewa.bot;

import my.sewa.domain.messaging.ConversationId;

/** What we and one person are in the middle of. */
public record Conversation(ConversationId id) {}
