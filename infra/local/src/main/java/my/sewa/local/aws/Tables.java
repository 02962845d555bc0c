package my.sewa.local.aws;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
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
            .attributeDefinitions(
                    List.of("pk", "sk", "upk", "usk")
                        .stream()
                        .map(name -> software.amazon.awssdk.services.dynamodb.model.AttributeDefinition.builder()
                            .attributeName(name)
                            .attributeType(ScalarAttributeType.S)
                            .build())
                        .toList())
            .keySchema(
                    pk -> pk.attributeName("pk").keyType(KeyType.HASH),
                    sk -> sk.attributeName("sk").keyType(KeyType.RANGE))
            .globalSecondaryIndexes(index -> index.indexName("unsettled")
                .keySchema(
                        pk -> pk.attributeName("upk").keyType(KeyType.HASH),
                        sk -> sk.attributeName("usk").keyType(KeyType.RANGE))
                .projection(projection -> projection.projectionType(ProjectionType.KEYS_ONLY)))
            .streamSpecification(stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE))
            .build();
    }
}
