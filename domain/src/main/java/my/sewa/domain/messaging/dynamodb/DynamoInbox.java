package my.sewa.domain.messaging.dynamodb;

import java.util.Optional;
import my.sewa.domain.dynamodb.DynamoChange;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.Received;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.transactions.Change;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** One item per received row, replaced whole and guarded by its version. */
final class DynamoInbox implements Inbox {
    private final DynamoDbClient dynamo;
    private final String table;

    DynamoInbox(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Optional<Stored> find(ReceivedId id) {
        return read(id, true);
    }

    @Override
    public Optional<Stored> glance(ReceivedId id) {
        return read(id, false);
    }

    private Optional<Stored> read(ReceivedId id, boolean asOfNow) {
        var found = dynamo.getItem(get -> get.tableName(table).key(MessageKeys.of(id)).consistentRead(asOfNow));
        return found.hasItem() ? Optional.of(ReceivedItem.read(id, found.item())) : Optional.empty();
    }

    @Override
    public Change add(Received received) {
        return DynamoChange.add(table, ReceivedItem.write(received, new Standing.Waiting(0, received.at()), 1));
    }

    @Override
    public Change stand(Stored read, Standing next) {
        var item = ReceivedItem.write(read.received(), next, read.version() + 1);
        return DynamoChange.replace(table, item, read.version());
    }
}
