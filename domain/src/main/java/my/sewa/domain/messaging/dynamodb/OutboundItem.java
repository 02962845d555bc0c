package my.sewa.domain.messaging.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.at;
import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.optionalText;
import static my.sewa.domain.dynamodb.Attributes.s;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.messaging.Delivery;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.Outbox.Stored;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A message of ours as an item: the only place that knows its attribute names. */
final class OutboundItem {
    private static final Duration KEPT = Duration.ofDays(90);

    private OutboundItem() {}

    static Map<String, AttributeValue> write(Outbound outbound, long version) {
        var item = new HashMap<>(MessageKeys.of(outbound.id()));
        item.put("version", n(version));
        item.put("since", n(outbound.since().toEpochMilli()));
        item.put("ttl", n(outbound.since().plus(KEPT).getEpochSecond()));
        MessageItem.write(item, outbound.message());
        outbound.file().ifPresent(mark -> item.put("mark", s(mark)));
        writeDelivery(item, outbound);
        return item;
    }

    private static void writeDelivery(Map<String, AttributeValue> item, Outbound outbound) {
        switch (outbound.delivery()) {
            case Delivery.Queued(int attempts, Instant nextTry) -> {
                item.put("state", s("QUEUED"));
                item.put("attempts", n(attempts));
                unsettled(item, outbound, nextTry);
            }
            case Delivery.Sending(int attempts, Instant claimedAt, Instant handedOverAt, int looks, Instant nextLook) -> {
                item.put("state", s("SENDING"));
                item.put("attempts", n(attempts));
                item.put("claimedAt", n(claimedAt.toEpochMilli()));
                item.put("handedOverAt", n(handedOverAt.toEpochMilli()));
                item.put("looks", n(looks));
                item.put("nextLook", n(nextLook.toEpochMilli()));
                // Claimed for the first time it stays in the index as it was: an entry that changes costs a write.
                unsettled(item, outbound, attempts == 0 && looks == 0 ? outbound.since() : nextLook);
            }
            case Delivery.Accepted(String sid, Delivery.Status status) -> {
                item.put("state", s(status.name()));
                item.put("sid", s(sid));
            }
            case Delivery.Failed(Optional<String> sid, String code, String reason) -> {
                item.put("state", s("FAILED"));
                sid.ifPresent(known -> item.put("sid", s(known)));
                item.put("code", s(code));
                item.put("reason", s(reason));
                item.put("upk", s(MessageKeys.FAILED));
                item.put("usk", s(MessageKeys.usk(outbound.id(), outbound.since())));
            }
        }
    }

    private static void unsettled(Map<String, AttributeValue> item, Outbound outbound, Instant due) {
        item.put("nextTry", n(due.toEpochMilli()));
        item.put("upk", s(MessageKeys.shard(outbound.id().conversation())));
        item.put("usk", s(MessageKeys.usk(outbound.id(), outbound.since())));
    }

    static Stored read(OutboundId id, Map<String, AttributeValue> item) {
        return new Stored(new Outbound(id, instant(item, "since"), MessageItem.read(item), delivery(item),
                optionalText(item, "mark")),
                Long.parseLong(at(item, "version").n()));
    }

    private static Delivery delivery(Map<String, AttributeValue> item) {
        return switch (at(item, "state").s()) {
            case "QUEUED" -> new Delivery.Queued(integer(item, "attempts"), instant(item, "nextTry"));
            case "SENDING" -> new Delivery.Sending(integer(item, "attempts"), instant(item, "claimedAt"),
                    instant(item, "handedOverAt"), integer(item, "looks"), instant(item, "nextLook"));
            case "FAILED" -> new Delivery.Failed(Optional.ofNullable(item.get("sid")).map(AttributeValue::s),
                    at(item, "code").s(), at(item, "reason").s());
            case String status -> new Delivery.Accepted(at(item, "sid").s(), Delivery.Status.valueOf(status));
        };
    }

    private static int integer(Map<String, AttributeValue> item, String name) {
        return Integer.parseInt(at(item, name).n());
    }

    private static Instant instant(Map<String, AttributeValue> item, String name) {
        return Instant.ofEpochMilli(Long.parseLong(at(item, name).n()));
    }
}
