package my.sewa.local.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * What an action of a transaction costs; DynamoDB Local reports far less. Two units for each begun kilobyte of the
 * larger of the row before and after, and for each index entry added, removed or altered one per begun kilobyte; an
 * entry whose key changes is removed and added.
 *
 * @param before empty if there was no row
 * @param after empty if there is none any more
 */
record TransactionUnits(Optional<Map<String, AttributeValue>> before, Optional<Map<String, AttributeValue>> after) {
    /** Of the action on the row alone. */
    int ofRow() {
        return 2 * Math.max(before.map(ItemSize::kilobytes).orElse(1), after.map(ItemSize::kilobytes).orElse(1));
    }

    /** Of the entries it changes in all the table's indexes. */
    int ofIndexes(TableDescription table) {
        return table.globalSecondaryIndexes().stream().mapToInt(index -> of(index, table)).sum();
    }

    private int of(GlobalSecondaryIndexDescription index, TableDescription table) {
        var old = before.flatMap(row -> entry(index, table, row));
        var now = after.flatMap(row -> entry(index, table, row));
        if (old.equals(now)) {
            return 0;
        }
        int oldSize = old.map(ItemSize::kilobytes).orElse(0);
        int newSize = now.map(ItemSize::kilobytes).orElse(0);
        boolean sameKey = old.map(entry -> Rows.parts(index.keySchema(), entry))
            .equals(now.map(entry -> Rows.parts(index.keySchema(), entry)));
        return sameKey ? Math.max(oldSize, newSize) : oldSize + newSize;
    }

    /** What the index holds of a row: nothing unless the row has all of the index's key. */
    private static Optional<Map<String, AttributeValue>> entry(GlobalSecondaryIndexDescription index,
            TableDescription table, Map<String, AttributeValue> row) {
        var key = Rows.parts(index.keySchema(), row);
        if (key.size() < index.keySchema().size()) {
            return Optional.empty();
        }
        if (index.projection().projectionType() == ProjectionType.ALL) {
            return Optional.of(row);
        }
        var entry = new HashMap<>(key);
        entry.putAll(Rows.parts(table.keySchema(), row));
        List<String> copied = index.projection().nonKeyAttributes();
        row.forEach((name, value) -> {
            if (copied.contains(name)) {
                entry.put(name, value);
            }
        });
        return Optional.of(entry);
    }
}
