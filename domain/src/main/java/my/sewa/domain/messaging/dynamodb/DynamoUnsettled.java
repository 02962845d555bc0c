package my.sewa.domain.messaging.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.at;
import static my.sewa.domain.dynamodb.Attributes.s;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Unsettled;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The sparse index {@code unsettled} of the message table. */
final class DynamoUnsettled implements Unsettled {
    static final String INDEX = "unsettled";
    private static final int MOST_FAILED = 500;

    private final DynamoDbClient dynamo;
    private final String table;

    DynamoUnsettled(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public List<Row.ToAnswer> toAnswer(ConversationId conversation) {
        return rows(inConversation(conversation, "in")).stream().map(Row.ToAnswer.class::cast).toList();
    }

    @Override
    public List<Row.ToSend> toSend(ConversationId conversation) {
        return rows(inConversation(conversation, "out")).stream().map(Row.ToSend.class::cast).toList();
    }

    @Override
    public List<Row> all() {
        var all = new ArrayList<Row>();
        for (int shard = 0; shard < MessageKeys.SHARDS; shard++) {
            all.addAll(rows(inShard(Integer.toString(shard)).build()));
        }
        return all;
    }

    @Override
    public List<Row> failed() {
        return rows(inShard(MessageKeys.FAILED).limit(MOST_FAILED).build()).stream().limit(MOST_FAILED).toList();
    }

    @Override
    public Row rowOf(String usk) {
        return MessageKeys.row(usk, Instant.EPOCH);
    }

    private QueryRequest inConversation(ConversationId conversation, String direction) {
        return QueryRequest.builder()
            .tableName(table)
            .indexName(INDEX)
            .keyConditionExpression("upk = :pk and begins_with(usk, :prefix)")
            .expressionAttributeValues(Map.of(":pk", s(MessageKeys.shard(conversation)), ":prefix",
                    s(MessageKeys.prefix(conversation, direction))))
            .build();
    }

    private QueryRequest.Builder inShard(String shard) {
        return QueryRequest.builder()
            .tableName(table)
            .indexName(INDEX)
            .keyConditionExpression("upk = :pk")
            .expressionAttributeValues(Map.of(":pk", s(shard)));
    }

    private List<Row> rows(QueryRequest query) {
        return dynamo.queryPaginator(query).items().stream().map(DynamoUnsettled::row).toList();
    }

    private static Row row(Map<String, AttributeValue> item) {
        var nextTry = item.get("nextTry");
        var due = nextTry == null ? Instant.EPOCH : Instant.ofEpochMilli(Long.parseLong(nextTry.n()));
        return MessageKeys.row(at(item, "usk").s(), due);
    }
}
