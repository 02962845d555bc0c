package my.sewa.local.metrics;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import my.sewa.local.standins.LocalClients;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
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

    /** The row that an action writes or checks, as it is now. */
    Optional<Map<String, AttributeValue>> row(TransactWriteItem action) {
        String table = table(action);
        var key = key(action);
        var answer = quietly(
                client -> client.getItem(request -> request.tableName(table).key(key).consistentRead(true)));
        return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
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
