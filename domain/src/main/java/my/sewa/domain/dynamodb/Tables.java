package my.sewa.domain.dynamodb;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** Creates tables where there is nobody else to: on one machine and in tests. On AWS Terraform does. */
public final class Tables {
    private Tables() {}

    /** Creates those of the tables that are not there yet; each can be used at once (DynamoDB Local does not wait). */
    public static void create(DynamoDbClient dynamo, TableNames names, Collection<Table> tables) {
        for (var table : tables) {
            try {
                dynamo.createTable(definition(table, names));
            } catch (ResourceInUseException alreadyThere) {
                continue;
            }
            table.timeToLive()
                .ifPresent(attribute -> dynamo.updateTimeToLive(request -> request
                    .tableName(names.of(table))
                    .timeToLiveSpecification(ttl -> ttl.attributeName(attribute).enabled(true))));
        }
    }

    public static CreateTableRequest definition(Table table, TableNames names) {
        var request = CreateTableRequest.builder()
            .tableName(names.of(table))
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .keySchema(schema("pk", "sk"))
            .attributeDefinitions(keys(table).stream().map(Tables::text).toList());
        if (!table.indexes().isEmpty()) {
            request.globalSecondaryIndexes(table.indexes().stream().map(Tables::index).toList());
        }
        if (table.streamed()) {
            request.streamSpecification(StreamSpecification.builder()
                .streamEnabled(true)
                .streamViewType(StreamViewType.NEW_IMAGE)
                .build());
        }
        return request.build();
    }

    private static Set<String> keys(Table table) {
        var keys = new LinkedHashSet<>(List.of("pk", "sk"));
        table.indexes().stream().flatMap(index -> Stream.of(index.partitionKey(), index.sortKey())).forEach(keys::add);
        return keys;
    }

    private static GlobalSecondaryIndex index(Index index) {
        return GlobalSecondaryIndex.builder()
            .indexName(index.name())
            .keySchema(schema(index.partitionKey(), index.sortKey()))
            .projection(Projection.builder()
                .projectionType(ProjectionType.INCLUDE)
                .nonKeyAttributes(index.copied())
                .build())
            .build();
    }

    private static List<KeySchemaElement> schema(String partition, String sort) {
        return List.of(KeySchemaElement.builder().attributeName(partition).keyType(KeyType.HASH).build(),
                KeySchemaElement.builder().attributeName(sort).keyType(KeyType.RANGE).build());
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
    }
}
