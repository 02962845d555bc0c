package my.sewa.domain.messaging.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.s;

import java.time.Instant;
import java.util.Map;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.messaging.Unsettled.Row;
import my.sewa.domain.messaging.Unsettled.Row.ToAnswer;
import my.sewa.domain.messaging.Unsettled.Row.ToSend;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The keys of the message table and of its index of unsettled rows; nobody else builds or reads them.
 *
 * <p>Index: {@code upk} is one of a few shards (or {@code failed}), {@code usk} is
 * {@code {ours}#{person}#{in|out}#{since, 13 digits}#{sort key}}.
 */
final class MessageKeys {
    static final int SHARDS = 4;
    static final String FAILED = "failed";
    private static final String MESSAGE = "in#";
    private static final String EVENT = "ev#";
    private static final String SAID = "out#";
    private static final String SID = "sid#";
    private static final int USK_PARTS = 5;

    private MessageKeys() {}

    static String partition(ConversationId conversation) {
        return conversation.ours().value() + "#" + conversation.person().value();
    }

    static ConversationId conversation(String partition) {
        String[] parts = partition.split("#", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a conversation's key");
        }
        return new ConversationId(new Address(parts[0]), new Address(parts[1]));
    }

    static Map<String, AttributeValue> of(ReceivedId id) {
        return Map.of("pk", s(partition(id.conversation())), "sk", s(sort(id)));
    }

    static Map<String, AttributeValue> of(OutboundId id) {
        return Map.of("pk", s(partition(id.conversation())), "sk", s(sort(id)));
    }

    static Map<String, AttributeValue> ofSid(ConversationId conversation, String sid) {
        return Map.of("pk", s(partition(conversation)), "sk", s(SID + sid));
    }

    private static String sort(ReceivedId id) {
        return switch (id.source()) {
            case MESSAGE -> MESSAGE + id.code();
            case EVENT -> EVENT + id.code();
        };
    }

    private static String sort(OutboundId id) {
        return SAID + id.cause() + "#" + id.number();
    }

    /** Few, so that a sweep is a few queries; more than one, so that no partition is hot. */
    static String shard(ConversationId conversation) {
        return Integer.toString(Math.floorMod(partition(conversation).hashCode(), SHARDS));
    }

    static String usk(ReceivedId id, Instant since) {
        return prefix(id.conversation(), "in") + digits(since) + "#" + sort(id);
    }

    static String usk(OutboundId id, Instant since) {
        return prefix(id.conversation(), "out") + digits(since) + "#" + sort(id);
    }

    static String prefix(ConversationId conversation, String direction) {
        return partition(conversation) + "#" + direction + "#";
    }

    private static String digits(Instant since) {
        return "%013d".formatted(since.toEpochMilli());
    }

    /** The row an index key names, due at {@code due}. */
    static Row row(String usk, Instant due) {
        String[] parts = usk.split("#", USK_PARTS);
        if (parts.length < USK_PARTS) {
            throw new IllegalArgumentException("not a key of an unsettled row");
        }
        var conversation = conversation(parts[0] + "#" + parts[1]);
        var since = Instant.ofEpochMilli(Long.parseLong(parts[3]));
        String sort = parts[4];
        if (sort.startsWith(MESSAGE)) {
            return new ToAnswer(ReceivedId.ofMessage(conversation, sort.substring(MESSAGE.length())), since, due);
        }
        if (sort.startsWith(EVENT)) {
            return new ToAnswer(ReceivedId.ofEvent(conversation, sort.substring(EVENT.length())), since, due);
        }
        if (sort.startsWith(SAID)) {
            int hash = sort.lastIndexOf('#');
            var id = new OutboundId(conversation, sort.substring(SAID.length(), hash),
                    Integer.parseInt(sort.substring(hash + 1)));
            return new ToSend(id, since, due);
        }
        throw new IllegalArgumentException("not a key of an unsettled row");
    }
}
