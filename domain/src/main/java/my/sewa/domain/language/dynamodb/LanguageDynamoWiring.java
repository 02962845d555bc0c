package my.sewa.domain.language.dynamodb;

import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.language.TaughtWords;
import my.sewa.domain.language.UnreadMessages;

/** Taught words and unread messages over DynamoDB. */
public final class LanguageDynamoWiring {
    private LanguageDynamoWiring() {}

    public static TaughtWords taught(DynamoConnection dynamo) {
        return new DynamoLanguage(dynamo.client(), dynamo.name(Table.CONVERSATIONS));
    }

    public static UnreadMessages unread(DynamoConnection dynamo) {
        return new DynamoLanguage(dynamo.client(), dynamo.name(Table.CONVERSATIONS));
    }
}
