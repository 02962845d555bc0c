package my.sewa.local.aws;

import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** Makes the tables that are not there yet. */
final class Tables {
    private Tables() {}

    static void create(DynamoDbClient dynamoDb, String prefix) {
        for (var table : List.of(messages(prefix))) {
            try {
                dynamoDb.createTable(table);
            } catch (ResourceInUseException _) {
                // from an earlier start
            }
        }
    }

    private static CreateTableRequest messages(String prefix) {
        return CreateTableRequest.builder()
            .tableName(prefix + "messages")
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(Stream.of("pk", "sk", "upk", "usk").map(Tables::text).toList())
            .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
            .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                .indexName("unsettled")
                .keySchema(key("upk", KeyType.HASH), key("usk", KeyType.RANGE))
                .projection(projection -> projection.projectionType(ProjectionType.KEYS_ONLY))
                .build())
            .streamSpecification(stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE))
            .build();
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
