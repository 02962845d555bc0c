package my.sewa.domain.tenant.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.number;

import java.util.HashMap;
import java.util.Map;
import my.sewa.domain.dynamodb.DynamoChange;
import my.sewa.domain.tenant.Codes;
import my.sewa.domain.tenant.TenantId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item per kind of person; its version is the number given last. */
final class DynamoCodes implements Codes {
    private final DynamoDbClient dynamo;
    private final String table;

    DynamoCodes(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Next next(TenantId tenant, Kind kind, long highest) {
        var key = TenantKeys.counter(tenant, kind);
        var found = dynamo.getItem(get -> get.tableName(table).key(key).consistentRead(true));
        if (!found.hasItem()) {
            return new Next(kind.code(highest + 1), DynamoChange.add(table, counter(key, highest + 1)));
        }
        long given = number(found.item(), "version");
        long next = Math.max(given, highest) + 1;
        return new Next(kind.code(next), DynamoChange.replace(table, counter(key, next), given));
    }

    private static Map<String, AttributeValue> counter(Map<String, AttributeValue> key, long given) {
        var item = new HashMap<>(key);
        item.put("version", n(given));
        return item;
    }
}
