package my.sewa.bot.dynamodb;

import my.sewa.bot.Conversations;
import my.sewa.domain.dynamodb.DynamoConnection;

/** Conversations over DynamoDB. */
public final class ConversationsDynamoWiring {
    private ConversationsDynamoWiring() {}

    public static Conversations conversations(DynamoConnection dynamo) {
        return new DynamoConversations(dynamo);
    }
}
