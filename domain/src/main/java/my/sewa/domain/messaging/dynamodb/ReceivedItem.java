package my.sewa.domain.messaging.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.at;
import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.s;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Inbox.Standing;
import my.sewa.domain.messaging.Inbox.Stored;
import my.sewa.domain.messaging.Received;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Event;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.messaging.ReceivedId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A received row as an item: the only place that knows its attribute names. */
final class ReceivedItem {
    private static final Duration KEPT = Duration.ofDays(90);

    private ReceivedItem() {}

    static Map<String, AttributeValue> write(Received received, Standing standing, long version) {
        var item = new HashMap<>(MessageKeys.of(received.id()));
        item.put("version", n(version));
        item.put("at", n(received.at().toEpochMilli()));
        item.put("ttl", n(received.at().plus(KEPT).getEpochSecond()));
        switch (received) {
            case Inbound inbound -> writeInbound(item, inbound);
            case Event event -> {
                item.put("event", s(event.name()));
                var facts = new HashMap<String, AttributeValue>();
                event.facts().forEach((name, value) -> facts.put(name, s(value)));
                item.put("facts", AttributeValue.fromM(facts));
            }
        }
        writeStanding(item, received, standing);
        return item;
    }

    private static void writeInbound(Map<String, AttributeValue> item, Inbound inbound) {
        inbound.userId().ifPresent(userId -> item.put("userId", s(userId.value())));
        inbound.repliesTo().ifPresent(sid -> item.put("repliesTo", s(sid)));
        if (inbound.recoveredLate()) {
            item.put("late", AttributeValue.fromBool(true));
        }
        switch (inbound.content()) {
            case Content.Text(var body) -> item.put("text", s(body));
            case Content.Tap(var title, var payload) -> {
                item.put("tap", s(title));
                item.put("payload", s(payload));
            }
            case Content.Media(var url, var type, var caption) -> {
                item.put("media", s(url));
                item.put("type", s(type));
                item.put("caption", s(caption));
            }
            case Content.Location(var latitude, var longitude, var label) -> {
                item.put("latitude", s(latitude));
                item.put("longitude", s(longitude));
                item.put("label", s(label));
            }
            case Content.Other(var type) -> item.put("other", s(type));
        }
    }

    private static void writeStanding(Map<String, AttributeValue> item, Received received, Standing standing) {
        switch (standing) {
            case Standing.Waiting(int attempts, Instant nextTry) -> {
                item.put("state", s("WAITING"));
                item.put("attempts", n(attempts));
                item.put("nextTry", n(nextTry.toEpochMilli()));
                item.put("upk", s(MessageKeys.shard(received.id().conversation())));
                item.put("usk", s(MessageKeys.usk(received.id(), received.at())));
            }
            case Standing.Settled() -> item.put("state", s("SETTLED"));
            case Standing.Failed(int attempts, String why) -> {
                item.put("state", s("FAILED"));
                item.put("attempts", n(attempts));
                item.put("why", s(why));
                item.put("upk", s(MessageKeys.FAILED));
                item.put("usk", s(MessageKeys.usk(received.id(), received.at())));
            }
        }
    }

    static Stored read(ReceivedId id, Map<String, AttributeValue> item) {
        var at = instant(item, "at");
        Received received = item.containsKey("event") ? event(id, at, item) : inbound(id, at, item);
        Standing standing = switch (text(item, "state")) {
            case "WAITING" -> new Standing.Waiting(attempts(item), instant(item, "nextTry"));
            case "SETTLED" -> new Standing.Settled();
            case "FAILED" -> new Standing.Failed(attempts(item), text(item, "why"));
            case String other -> throw new IllegalStateException("received row has unknown state " + other);
        };
        return new Stored(received, standing, Long.parseLong(at(item, "version").n()));
    }

    private static Event event(ReceivedId id, Instant at, Map<String, AttributeValue> item) {
        var facts = new HashMap<String, String>();
        at(item, "facts").m().forEach((name, value) -> facts.put(name, value.s()));
        return new Event(id, at, text(item, "event"), facts);
    }

    private static Inbound inbound(ReceivedId id, Instant at, Map<String, AttributeValue> item) {
        return new Inbound(id, at, content(item), optional(item, "userId").map(Address::new),
                optional(item, "repliesTo"), item.containsKey("late"));
    }

    private static Content content(Map<String, AttributeValue> item) {
        if (item.containsKey("text")) {
            return new Content.Text(text(item, "text"));
        }
        if (item.containsKey("tap")) {
            return new Content.Tap(text(item, "tap"), text(item, "payload"));
        }
        if (item.containsKey("media")) {
            return new Content.Media(text(item, "media"), text(item, "type"), text(item, "caption"));
        }
        if (item.containsKey("latitude")) {
            return new Content.Location(text(item, "latitude"), text(item, "longitude"), text(item, "label"));
        }
        return new Content.Other(text(item, "other"));
    }

    private static int attempts(Map<String, AttributeValue> item) {
        return Integer.parseInt(at(item, "attempts").n());
    }

    private static Instant instant(Map<String, AttributeValue> item, String name) {
        return Instant.ofEpochMilli(Long.parseLong(at(item, name).n()));
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return optional(item, name).orElseThrow(() -> new IllegalStateException("received row has no " + name));
    }

    private static Optional<String> optional(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::s);
    }
}
