package my.sewa.domain.messaging.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.at;
import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.s;

import java.util.HashMap;
import java.util.Optional;
import my.sewa.domain.dynamodb.DynamoChange;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.transactions.Change;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** One item per message of ours, and a tiny one for the id the carrier knows it by. */
final class DynamoOutbox implements Outbox {
    private final DynamoDbClient dynamo;
    private final String table;

    DynamoOutbox(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Optional<Stored> find(OutboundId id) {
        return read(id, true);
    }

    @Override
    public Optional<Stored> glance(OutboundId id) {
        return read(id, false);
    }

    private Optional<Stored> read(OutboundId id, boolean asOfNow) {
        var found = dynamo.getItem(get -> get.tableName(table).key(MessageKeys.of(id)).consistentRead(asOfNow));
        return found.hasItem() ? Optional.of(OutboundItem.read(id, found.item())) : Optional.empty();
    }

    @Override
    public Optional<OutboundId> bySid(ConversationId conversation, String sid) {
        var key = MessageKeys.ofSid(conversation, sid);
        var found = dynamo.getItem(get -> get.tableName(table).key(key).consistentRead(true));
        return found.hasItem()
                ? Optional.of(new OutboundId(conversation, at(found.item(), "cause").s(),
                        Integer.parseInt(at(found.item(), "number").n())))
                : Optional.empty();
    }

    @Override
    public Change add(Outbound outbound) {
        return DynamoChange.add(table, OutboundItem.write(outbound, 1));
    }

    @Override
    public Change replace(Outbound outbound, long readAt) {
        return DynamoChange.replace(table, OutboundItem.write(outbound, readAt + 1), readAt);
    }

    @Override
    public Change knowAs(String sid, OutboundId id) {
        var item = new HashMap<>(MessageKeys.ofSid(id.conversation(), sid));
        item.put("cause", s(id.cause()));
        item.put("number", n(id.number()));
        return DynamoChange.put(table, item);
    }
}
