package my.sewa.bot.dynamodb;

import static my.sewa.bot.dynamodb.SlotsJson.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.dialogue.Detour;
import my.sewa.bot.dialogue.Order;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions about orders as JSON. */
final class OrderJson {
    private OrderJson() {}

    static void write(Detour detour, ObjectNode json) {
        switch (detour) {
            case Detour.Ordered(_, _, var held, var shown) -> {
                json.put("k", "order").put("h", held.text()).put("sh", shown);
                write(held.file(), json);
            }
            case Detour.WhichOrder(_, _, var options, var file) -> {
                json.put("k", "orders");
                var all = json.putArray("o");
                options.forEach(option -> all.addArray().add(option.title()).add(option.meant()));
                write(file, json);
            }
            case Detour.Pin(_, _, var held, var shown) -> {
                json.put("k", "pin").put("h", held.text()).put("sh", shown);
                write(held.file(), json);
            }
            case Detour.MoreOf(_, _, var held) -> {
                json.put("k", "more").put("h", held.text());
                write(held.file(), json);
            }
            case Detour.FileOf(_, _, var held) -> json.put("k", "file").put("h", held);
            case Detour.Resume _, Detour.Late _, Detour.WhichCompany _, Detour.CancelCreated _, Detour.TakeBack _, Detour.WhyDeclined _, Detour.WhichOffer _ ->
                throw new IllegalArgumentException("not about an order");
        }
    }

    private static void write(Optional<Order.File> file, ObjectNode json) {
        file.ifPresent(kept -> write(kept, json.putObject("f")));
    }

    private static void write(Order.File file, ObjectNode json) {
        json.put("sid", file.sid())
            .put("at", file.receivedAt().toEpochMilli())
            .put("type", file.contentType());
    }

    static void writeAll(List<Order.File> files, ObjectNode json) {
        if (!files.isEmpty()) {
            var all = json.putArray("fs");
            files.forEach(file -> write(file, all.addObject()));
        }
    }

    static List<Order.File> files(JsonNode json) {
        return json.path("fs").valueStream().flatMap(each -> file(each).stream()).toList();
    }

    static Optional<Detour> read(String id, Instant at, JsonNode json) {
        String held = text(json, "h").orElse("");
        return switch (json.path("k").asString()) {
            case "order" -> Optional.of(new Detour.Ordered(id, at, new Order.Sent(held, file(json.path("f"))),
                    json.path("sh").asString()));
            case "pin" -> Optional.of(new Detour.Pin(id, at, new Order.Sent(held, file(json.path("f"))),
                    json.path("sh").asString()));
            case "more" -> Optional.of(new Detour.MoreOf(id, at, new Order.Sent(held, file(json.path("f")))));
            case "orders" -> {
                var options = new ArrayList<Order.Option>();
                for (JsonNode option : json.path("o")) {
                    options.add(new Order.Option(option.path(0).asString(), option.path(1).asString()));
                }
                yield Optional.of(new Detour.WhichOrder(id, at, options, file(json.path("f"))));
            }
            case "file" -> Optional.of(new Detour.FileOf(id, at, held));
            default -> Optional.empty();
        };
    }

    private static Optional<Order.File> file(JsonNode json) {
        return json.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Order.File(json.path("sid").asString(), ConversationJson.at(json),
                        json.path("type").asString()));
    }
}
