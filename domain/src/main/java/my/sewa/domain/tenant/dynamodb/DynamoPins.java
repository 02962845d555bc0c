package my.sewa.domain.tenant.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.number;
import static my.sewa.domain.dynamodb.Attributes.optionalNumber;
import static my.sewa.domain.dynamodb.Attributes.s;
import static my.sewa.domain.dynamodb.Attributes.text;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.dynamodb.DynamoChange;
import my.sewa.domain.tenant.Pin;
import my.sewa.domain.tenant.Pins;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.transactions.Change;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item beside that of the member of staff, read only when a PIN is asked for. */
final class DynamoPins implements Pins {
    private final DynamoDbClient dynamo;
    private final String table;

    DynamoPins(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Optional<Stored> find(StaffId id) {
        var found = dynamo.getItem(get -> get.tableName(table).key(TenantKeys.pin(id)).consistentRead(true));
        return found.hasItem() ? Optional.of(stored(found.item())) : Optional.empty();
    }

    private static Stored stored(Map<String, AttributeValue> item) {
        var pin = new Pin(text(item, "hash"), Instant.ofEpochMilli(number(item, "setAt")),
                (int) number(item, "wrong"), optionalNumber(item, "lockedAt").map(Instant::ofEpochMilli));
        return new Stored(pin, number(item, "version"));
    }

    @Override
    public Change add(StaffId id, Pin pin) {
        return DynamoChange.add(table, write(id, pin, 1));
    }

    @Override
    public Change replace(StaffId id, Pin pin, long readAt) {
        return DynamoChange.replace(table, write(id, pin, readAt + 1), readAt);
    }

    @Override
    public Change remove(StaffId id) {
        return DynamoChange.delete(table, TenantKeys.pin(id));
    }

    private static Map<String, AttributeValue> write(StaffId id, Pin pin, long version) {
        var item = new HashMap<>(TenantKeys.pin(id));
        item.put("version", n(version));
        item.put("hash", s(pin.hash()));
        item.put("setAt", n(pin.setAt().toEpochMilli()));
        item.put("wrong", n(pin.wrong()));
        pin.lockedAt().ifPresent(at -> item.put("lockedAt", n(at.toEpochMilli())));
        return item;
    }
}
