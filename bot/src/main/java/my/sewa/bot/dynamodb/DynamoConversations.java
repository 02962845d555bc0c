package my.sewa.bot.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.number;
import static my.sewa.domain.dynamodb.Attributes.s;
import static my.sewa.domain.dynamodb.Attributes.text;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import my.sewa.bot.Conversation;
import my.sewa.bot.Conversations;
import my.sewa.domain.dynamodb.DynamoChange;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.transactions.Change;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item for each conversation. It is cleaned up when nothing was said for 90 days; nothing relies on when. */
final class DynamoConversations implements Conversations {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String BODY = "body";

    private final DynamoConnection dynamo;

    DynamoConversations(DynamoConnection dynamo) {
        this.dynamo = dynamo;
    }

    @Override
    public Stored find(ConversationId id) {
        var item = dynamo.client()
            .getItem(get -> get.tableName(dynamo.name(Table.CONVERSATIONS)).key(key(id)).consistentRead(true))
            .item();
        return item.isEmpty()
                ? new Stored(Conversation.begin(id), 0)
                : new Stored(ConversationJson.read(id, text(item, BODY)), number(item, "version"));
    }

    @Override
    public Change replace(Conversation conversation, long readAt) {
        var item = new HashMap<>(key(conversation.id()));
        item.put(BODY, s(ConversationJson.write(conversation)));
        item.put("version", n(readAt + 1));
        conversation.lastInboundAt().map(DynamoConversations::end).ifPresent(end -> item.put("ttl", n(end)));
        return readAt == 0
                ? DynamoChange.add(dynamo.name(Table.CONVERSATIONS), item)
                : DynamoChange.replace(dynamo.name(Table.CONVERSATIONS), item, readAt);
    }

    private static long end(Instant lastInboundAt) {
        return lastInboundAt.plus(KEPT).getEpochSecond();
    }

    private static Map<String, AttributeValue> key(ConversationId id) {
        return Map.of("pk", s(id.ours().value() + "#" + id.person().value()), "sk", s("conversation"));
    }
}
