package my.sewa.domain.tenant.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.number;

import java.util.HashMap;
import java.util.Map;
import my.sewa.domain.dynamodb.DynamoChange;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.DocumentNumbers;
import my.sewa.domain.tenant.TenantId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item per kind of document; its version is the number taken last, so taking one is replacing that version. */
final class DynamoDocumentNumbers implements DocumentNumbers {
    private final DynamoDbClient dynamo;
    private final String table;

    DynamoDocumentNumbers(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Next next(TenantId tenant, DocumentKind kind) {
        var found = dynamo
            .getItem(get -> get.tableName(table).key(TenantKeys.counter(tenant, kind)).consistentRead(true));
        if (!found.hasItem()) {
            return new Next(kind.number(1), startAfter(tenant, kind, 1));
        }
        long taken = number(found.item(), "version");
        return new Next(kind.number(taken + 1),
                DynamoChange.replace(table, counter(tenant, kind, taken + 1), taken));
    }

    @Override
    public DynamoChange startAfter(TenantId tenant, DocumentKind kind, long highest) {
        return DynamoChange.add(table, counter(tenant, kind, highest));
    }

    private static Map<String, AttributeValue> counter(TenantId tenant, DocumentKind kind, long taken) {
        var item = new HashMap<>(TenantKeys.counter(tenant, kind));
        item.put("version", n(taken));
        return item;
    }
}
