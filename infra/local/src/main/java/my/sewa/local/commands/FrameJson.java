package my.sewa.local.commands;

import java.util.Locale;
import java.util.Optional;
import my.sewa.bot.understanding.Dates;
import my.sewa.bot.understanding.Frame;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Length;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Reading;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.quotation.Discount;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.shared.Sen;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was understood, as JSON: codes, ISO dates and sen; only what was stated. */
final class FrameJson {
    private static final int POINTS = 100;

    private FrameJson() {}

    /** The first frame of a message; further ones under "also". */
    static ObjectNode message(JsonNode id, Reading reading) {
        var row = JsonLines.JSON.createObjectNode();
        row.set("id", id);
        fill(row, reading.first());
        if (reading.frames().size() > 1) {
            var also = row.putArray("also");
            reading.frames().stream().skip(1).forEach(frame -> fill(also.addObject(), frame));
        }
        return row;
    }

    /** Adds which words became what, and the rules that told the intents. */
    static void explain(ObjectNode row, String text, Reading reading) {
        var spans = row.putArray("spans");
        for (var span : reading.spans()) {
            spans.addObject()
                .put("text", text.substring(span.start(), span.end()))
                .put("kind", code(span.kind()))
                .put("is", span.became());
        }
        var rules = row.putArray("rules");
        reading.rules().forEach(rules::add);
    }

    private static void fill(ObjectNode row, Frame frame) {
        row.put("intent", frame.intent().code());
        if (frame.intent() == Intent.UNKNOWN) {
            row.putObject("slots");
            return;
        }
        row.set("slots", slots(frame.intent(), frame.slots()));
        frame.ambiguities().stream().findFirst().ifPresent(ambiguity -> {
            row.put("ambiguous", ambiguity.kind().code());
            var candidates = row.putArray("candidates");
            ambiguity.candidates().forEach(candidates::add);
        });
        frame.problems().stream().findFirst().ifPresent(problem -> row.put("problem", problem.code()));
    }

    /** The values of a frame; lists of rentals speak of a day by their filter alone. */
    static ObjectNode slots(Intent intent, Slots slots) {
        var json = JsonLines.JSON.createObjectNode();
        text(json, "customer", slots.customer().map(CustomerId::code));
        if (!slots.lines().isEmpty()) {
            lines(json.putArray("lines"), slots);
        }
        slots.period()
            .ifPresent(period -> json.putObject("period")
                .put("from", period.from().toString())
                .put("to", period.to().toString()));
        if (slots.period().isEmpty() && intent != Intent.RENTAL_LIST) {
            dates(json, slots.dates());
        }
        slots.discount().ifPresent(discount -> discount(json, discount));
        sen(json, "deposit_sen", slots.deposit());
        sen(json, "delivery_sen", slots.delivery());
        text(json, "ref", slots.ref());
        text(json, "filter", slots.filter().map(FrameJson::code));
        sen(json, "amount_sen", slots.amount());
        text(json, "method", slots.method().map(FrameJson::code));
        text(json, "reason", slots.reason());
        text(json, "phone", slots.phone().map(Phone::e164));
        text(json, "tin", slots.tin());
        text(json, "brn", slots.brn());
        text(json, "name", slots.name());
        text(json, "email", slots.email());
        text(json, "language", slots.language().map(Language::code));
        text(json, "note", slots.note());
        text(json, "pin", slots.pin());
        return json;
    }

    private static void lines(ArrayNode all, Slots slots) {
        for (var line : slots.lines()) {
            var json = all.addObject();
            text(json, "sku", line.sku().map(sku -> sku.code()));
            line.quantity().ifPresent(quantity -> json.put("qty", quantity));
            sen(json, "rate_sen", line.rate());
            if (line.rate().isPresent() && line.per() != Line.Per.DAY) {
                json.put("per", code(line.per()));
            }
            if (line.op() != Line.Op.SET) {
                json.put("op", code(line.op()));
            }
        }
    }

    private static void dates(ObjectNode json, Dates dates) {
        text(json, "from", dates.from().map(Object::toString));
        text(json, "to", dates.to().map(Object::toString));
        if (dates.from().isEmpty()) {
            dates.length().map(Length::days).ifPresent(days -> json.put("days", days));
        }
    }

    private static void discount(ObjectNode json, Discount discount) {
        switch (discount) {
            case Discount.Share(Percent(var points)) when points % POINTS == 0 ->
                json.put("discount_pct", points / POINTS);
            case Discount.Share(Percent(var points)) -> json.put("discount_pct", points / (double) POINTS);
            case Discount.Amount(var off) -> json.put("discount_sen", Sen.in(off));
        }
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void text(ObjectNode json, String field, Optional<String> value) {
        value.ifPresent(stated -> json.put(field, stated));
    }

    private static void sen(ObjectNode json, String field, Optional<Money> value) {
        value.ifPresent(stated -> json.put(field, Sen.in(stated)));
    }
}
