package my.sewa.domain.catalogue.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.s;

import java.util.Comparator;
import java.util.Map;
import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.dynamodb.DynamoChange;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** One item per catalogue entry, all of a company's side by side; EntryItem knows the layout. */
final class DynamoCatalogue implements Catalogue {
    private final DynamoDbClient dynamo;
    private final String table;

    DynamoCatalogue(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Items items(Stamp stamp) {
        var query = dynamo.queryPaginator(request -> request.tableName(table)
            .consistentRead(true)
            .keyConditionExpression("pk = :pk and begins_with(sk, :item)")
            .expressionAttributeValues(
                    Map.of(":pk", s(stamp.tenant().code()), ":item", s(EntryItem.PREFIX))));
        return new Items(query.items().stream().map(EntryItem::read).sorted(Comparator.comparing(Item::sku)).toList());
    }

    @Override
    public Change add(TenantId tenant, Item item) {
        return DynamoChange.add(table, EntryItem.write(tenant, item));
    }

    @Override
    public Change put(TenantId tenant, Item item) {
        return DynamoChange.put(table, EntryItem.write(tenant, item));
    }
}
