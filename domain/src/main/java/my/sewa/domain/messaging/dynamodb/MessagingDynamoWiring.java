package my.sewa.domain.messaging.dynamodb;

import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.messaging.Unsettled;

/** The message ports over DynamoDB. */
public final class MessagingDynamoWiring {
    private MessagingDynamoWiring() {}

    public static Inbox inbox(DynamoConnection dynamo) {
        return new DynamoInbox(dynamo.client(), dynamo.name(Table.MESSAGES));
    }

    public static Outbox outbox(DynamoConnection dynamo) {
        return new DynamoOutbox(dynamo.client(), dynamo.name(Table.MESSAGES));
    }

    public static Unsettled unsettled(DynamoConnection dynamo) {
        return new DynamoUnsettled(dynamo.client(), dynamo.name(Table.MESSAGES));
    }

    /** {@code shared} is the number people write to for every company without one of its own. */
    public static Addresses addresses(DynamoConnection dynamo, Address shared) {
        return new DynamoAddresses(dynamo.client(), dynamo.name(Table.ADDRESSES), shared);
    }
}
