package my.sewa.bot;

import java.util.List;
import java.util.Map;
import my.sewa.domain.dynamodb.DynamoChange;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Received;
import my.sewa.domain.transactions.Change;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stands in until the dialogue engine is merged. */
final class Interim {
    private Interim() {}

    static Dialogue dialogue() {
        return new Dialogue() {
            @Override
            public Reply answer(Conversation conversation, Received received) {
                return new Reply(conversation,
                        List.of(new Reply.Said(conversation.id(), Message.of("heard " + received.id().code()))),
                        List.of());
            }

            @Override
            public List<Reply.Said> apologise(Received received) {
                return List.of();
            }
        };
    }

    static Conversations conversations(DynamoConnection dynamo) {
        return new Conversations() {
            private Map<String, AttributeValue> key(ConversationId id) {
                return Map.of("pk", AttributeValue.fromS(id.ours().value() + "#" + id.person().value()), "sk",
                        AttributeValue.fromS("conversation"));
            }

            @Override
            public Stored find(ConversationId id) {
                var found = dynamo.client()
                    .getItem(
                            get -> get.tableName(dynamo.name(my.sewa.domain.dynamodb.Table.CONVERSATIONS))
                                .key(key(id))
                                .consistentRead(true));
                long version = found.hasItem()
                        ? Long.parseLong(java.util.Objects.requireNonNull(found.item().get("version")).n())
                        : 0;
                return new Stored(Conversation.begin(id), version);
            }

            @Override
            public Change replace(Conversation conversation, long readAt) {
                var item = new java.util.HashMap<>(key(conversation.id()));
                item.put("version", AttributeValue.fromN(Long.toString(readAt + 1)));
                return readAt == 0
                        ? DynamoChange.add(dynamo.name(my.sewa.domain.dynamodb.Table.CONVERSATIONS), item)
                        : DynamoChange.replace(dynamo.name(my.sewa.domain.dynamodb.Table.CONVERSATIONS), item, readAt);
            }
        };
    }
}
