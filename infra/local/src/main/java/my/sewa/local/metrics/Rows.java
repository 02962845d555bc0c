package my.sewa.local.metrics;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import my.sewa.local.standins.LocalClients;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Rows as they lie in the local database before and after a transaction, read for the sake of counting only. */
final class Rows implements AutoCloseable {
    private final DynamoDbClient dynamoDb;
    private final Map<String, TableDescription> tables = new ConcurrentHashMap<>();

    Rows(URI dynamoDbServer) {
        this.dynamoDb = LocalClients.dynamoDb(dynamoDbServer);
    }

    TableDescription table(String name) {
        return tables.computeIfAbsent(
                name,
                _ -> quietly(client -> client.describeTable(request -> request.tableName(name)).table()));
    }

    /** The rows that these actions write or check, as they are now, in the order of the actions. */
    List<Optional<Map<String, AttributeValue>>> now(List<TransactWriteItem> actions) {
        var wanted = new HashMap<String, KeysAndAttributes>();
        actions.stream()
            .collect(Collectors.groupingBy(Rows::table))
            .forEach((table, some) -> wanted.put(
                    table,
                    KeysAndAttributes.builder()
                        .consistentRead(true)
                        .keys(some.stream().map(this::key).toList())
                        .build()));
        var found = quietly(client -> client.batchGetItem(request -> request.requestItems(wanted))).responses();
        return actions.stream().map(action -> row(action, found.getOrDefault(table(action), List.of()))).toList();
    }

    private Optional<Map<String, AttributeValue>> row(TransactWriteItem action,
            List<Map<String, AttributeValue>> found) {
        var key = key(action);
        return found.stream().filter(row -> row.entrySet().containsAll(key.entrySet())).findFirst();
    }

    static String table(TransactWriteItem action) {
        if (action.put() != null) {
            return action.put().tableName();
        }
        if (action.update() != null) {
            return action.update().tableName();
        }
        return action.delete() != null ? action.delete().tableName() : action.conditionCheck().tableName();
    }

    @Override
    public void close() {
        dynamoDb.close();
    }

    private Map<String, AttributeValue> key(TransactWriteItem action) {
        if (action.put() != null) {
            return parts(table(action.put().tableName()).keySchema(), action.put().item());
        }
        if (action.update() != null) {
            return action.update().key();
        }
        return action.delete() != null ? action.delete().key() : action.conditionCheck().key();
    }

    /** Those attributes of an item that a key consists of; fewer if the item has not got them all. */
    static Map<String, AttributeValue> parts(List<KeySchemaElement> key, Map<String, AttributeValue> item) {
        var parts = new HashMap<String, AttributeValue>();
        for (var element : key) {
            Optional.ofNullable(item.get(element.attributeName()))
                .ifPresent(value -> parts.put(element.attributeName(), value));
        }
        return parts;
    }

    private <T> T quietly(Function<DynamoDbClient, T> question) {
        return Metrics.during(Metrics.COUNTING, () -> question.apply(dynamoDb));
    }
}
