package my.sewa.domain.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.at;
import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.text;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import my.sewa.domain.transactions.Change;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * One item to be written.
 *
 * @param table its full name
 * @param key partition and sort key
 */
public record DynamoChange(String table, Map<String, AttributeValue> key, TransactWriteItem write) implements Change {
    public DynamoChange {
        key = Map.copyOf(key);
    }

    /** Stale if the key is taken. */
    public static DynamoChange add(String table, Map<String, AttributeValue> item) {
        return put(Put.builder().tableName(table).item(item).conditionExpression("attribute_not_exists(pk)").build());
    }

    /** Stale unless the stored item is still at version {@code readAt}; {@code item} carries the next one. */
    public static DynamoChange replace(String table, Map<String, AttributeValue> item, long readAt) {
        return put(Put.builder()
            .tableName(table)
            .item(item)
            .conditionExpression("version = :readAt")
            .expressionAttributeValues(Map.of(":readAt", n(readAt)))
            .build());
    }

    /** Never stale: whatever was there is replaced, and said again nothing changes. */
    public static DynamoChange put(String table, Map<String, AttributeValue> item) {
        return put(Put.builder().tableName(table).item(item).build());
    }

    /** Never stale: gone afterwards, whether or not it was there. */
    public static DynamoChange delete(String table, Map<String, AttributeValue> key) {
        var delete = Delete.builder().tableName(table).key(key).build();
        return new DynamoChange(table, key, TransactWriteItem.builder().delete(delete).build());
    }

    /** Never stale: adds to these numbers, which start at 0, wherever they stand by then. */
    public static DynamoChange increment(String table, Map<String, AttributeValue> key, Map<String, Long> by) {
        var names = new HashMap<String, String>();
        var values = new HashMap<String, AttributeValue>();
        var additions = by.keySet().stream().sorted().map(name -> {
            names.put("#" + name, name);
            values.put(":" + name, n(by.getOrDefault(name, 0L)));
            return "#" + name + " :" + name;
        }).collect(Collectors.joining(", ", "ADD ", ""));
        var update = Update.builder()
            .tableName(table)
            .key(key)
            .updateExpression(additions)
            .expressionAttributeNames(names)
            .expressionAttributeValues(values)
            .build();
        return new DynamoChange(table, key, TransactWriteItem.builder().update(update).build());
    }

    /** As {@link #increment}, but stale unless each of these numbers still stands where it was read. */
    public static DynamoChange increment(String table, Map<String, AttributeValue> key, Map<String, Long> by,
            Map<String, Long> readAt) {
        var update = increment(table, key, by).write().update();
        var values = new HashMap<>(update.expressionAttributeValues());
        var condition = readAt.keySet().stream().sorted().map(name -> {
            values.put(":at_" + name, n(readAt.getOrDefault(name, 0L)));
            return readAt.getOrDefault(name, 0L) == 0
                    ? "(attribute_not_exists(#" + name + ") OR #" + name + " = :at_" + name + ")"
                    : "#" + name + " = :at_" + name;
        }).collect(Collectors.joining(" AND "));
        return new DynamoChange(table, key, TransactWriteItem.builder()
            .update(update.toBuilder().conditionExpression(condition).expressionAttributeValues(values).build())
            .build());
    }

    private static DynamoChange put(Put put) {
        var key = Map.of("pk", at(put.item(), "pk"), "sk", at(put.item(), "sk"));
        return new DynamoChange(put.tableName(), key, TransactWriteItem.builder().put(put).build());
    }

    @Override
    public String subject() {
        return String.join(" ", table, text(key, "pk"), text(key, "sk"));
    }
}
