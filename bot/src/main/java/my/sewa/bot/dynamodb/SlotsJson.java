package my.sewa.bot.dynamodb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Dates;
import my.sewa.bot.understanding.Length;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.quotation.Discount;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.TenantId;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Slots as JSON with one-letter names, without what is empty and without a PIN: a draft is written at every turn. */
final class SlotsJson {
    private final TenantId tenant;

    SlotsJson(TenantId tenant) {
        this.tenant = tenant;
    }

    void write(Slots slots, ObjectNode json) {
        slots.customer().ifPresent(customer -> json.put("c", customer.code()));
        if (slots.customer().isEmpty()) {
            slots.customerSpoken().ifPresent(spoken -> json.put("cs", spoken));
        }
        if (!slots.lines().isEmpty()) {
            var lines = json.putArray("l");
            slots.lines().forEach(line -> write(line, lines.addObject()));
        }
        if (slots.dates().stated()) {
            write(slots.dates(), json.putObject("d"));
        }
        slots.discount().ifPresent(discount -> {
            switch (discount) {
                case Discount.Share(var percent) -> json.put("bp", percent.basisPoints());
                case Discount.Amount(var off) -> json.put("off", Sen.in(off));
            }
        });
        slots.deposit().ifPresent(money -> json.put("dep", Sen.in(money)));
        slots.delivery().ifPresent(money -> json.put("del", Sen.in(money)));
        slots.amount().ifPresent(money -> json.put("a", Sen.in(money)));
        if (!slots.refs().isEmpty()) {
            var refs = json.putArray("r");
            slots.refs().forEach(refs::add);
        }
        writeOthers(slots, json);
    }

    private static void writeOthers(Slots slots, ObjectNode json) {
        slots.filter().ifPresent(filter -> json.put("f", filter.name()));
        slots.method().ifPresent(method -> json.put("m", method.name()));
        slots.reason().ifPresent(reason -> json.put("why", reason));
        slots.phone().ifPresent(phone -> json.put("p", phone.e164()));
        slots.tin().ifPresent(tin -> json.put("tin", tin));
        slots.brn().ifPresent(brn -> json.put("brn", brn));
        slots.name().ifPresent(name -> json.put("n", name));
        slots.email().ifPresent(email -> json.put("e", email));
        slots.language().ifPresent(language -> json.put("lang", language.code()));
        slots.note().ifPresent(note -> json.put("note", note));
        slots.period()
            .ifPresent(period -> json.putArray("per").add(period.from().toString()).add(period.to().toString()));
    }

    private static void write(Line line, ObjectNode json) {
        line.sku().ifPresent(sku -> json.put("s", sku.code()));
        if (line.sku().isEmpty() && !line.spoken().isEmpty()) {
            json.put("w", line.spoken());
        }
        if (!line.candidates().isEmpty()) {
            var candidates = json.putArray("k");
            line.candidates().forEach(sku -> candidates.add(sku.code()));
        }
        line.quantity().ifPresent(quantity -> json.put("q", quantity));
        line.rate().ifPresent(rate -> json.put("r", Sen.in(rate)));
        if (line.per() != Line.Per.DAY) {
            json.put("p", line.per().name());
        }
        if (line.op() != Line.Op.SET) {
            json.put("o", line.op().name());
        }
    }

    private static void write(Dates dates, ObjectNode json) {
        json.put("s", dates.shape().name());
        dates.from().ifPresent(from -> json.put("f", from.toString()));
        boolean follows = dates.shape() == Dates.Shape.DAY || dates.shape() == Dates.Shape.START_LENGTH;
        if (!follows) {
            dates.to().ifPresent(to -> json.put("t", to.toString()));
        }
        dates.length().ifPresent(length -> json.put("n", length.amount()).put("u", length.unit().name()));
    }

    Slots read(JsonNode json) {
        return new Slots(text(json, "c").map(code -> new CustomerId(tenant, code)), text(json, "cs"), lines(json),
                dates(json.path("d")), discount(json), money(json, "dep"), money(json, "del"), texts(json.path("r")),
                text(json, "f").map(Slots.Filter::valueOf), money(json, "a"),
                text(json, "m").map(Slots.Method::valueOf), text(json, "why"), text(json, "p").map(Phone::new),
                text(json, "tin"), text(json, "brn"), text(json, "n"), text(json, "e"),
                text(json, "lang").map(Language::of), period(json.path("per")), text(json, "note"), Optional.empty());
    }

    private static List<Line> lines(JsonNode json) {
        var lines = new ArrayList<Line>();
        for (JsonNode line : json.path("l")) {
            lines.add(new Line(text(line, "s").map(Sku::new), text(line, "w").orElse(""),
                    texts(line.path("k")).stream().map(Sku::new).toList(), number(line, "q"), money(line, "r"),
                    text(line, "p").map(Line.Per::valueOf).orElse(Line.Per.DAY),
                    text(line, "o").map(Line.Op::valueOf).orElse(Line.Op.SET)));
        }
        return lines;
    }

    private static Dates dates(JsonNode json) {
        if (json.isMissingNode()) {
            return Dates.NONE;
        }
        var shape = Dates.Shape.valueOf(json.path("s").asString());
        var from = text(json, "f").map(LocalDate::parse);
        var to = text(json, "t").map(LocalDate::parse);
        var length = number(json, "n")
            .map(amount -> new Length(amount.intValue(), Length.Unit.valueOf(json.path("u").asString())));
        return switch (shape) {
            case DAY -> Dates.day(from.orElseThrow());
            case START_LENGTH -> Dates.startLength(from.orElseThrow(), length.orElseThrow());
            case NONE, START_END, LENGTH, START, END, LONGER -> new Dates(shape, from, to, length);
        };
    }

    private static Optional<Discount> discount(JsonNode json) {
        return number(json, "bp").<Discount>map(points -> new Discount.Share(new Percent(points.intValue())))
            .or(() -> money(json, "off").map(Discount.Amount::new));
    }

    private static Optional<DateRange> period(JsonNode json) {
        return json.isArray()
                ? Optional.of(new DateRange(LocalDate.parse(json.path(0).asString()),
                        LocalDate.parse(json.path(1).asString())))
                : Optional.empty();
    }

    static Optional<String> text(JsonNode json, String name) {
        return json.path(name).isString() ? Optional.of(json.path(name).asString()) : Optional.empty();
    }

    static Optional<Long> number(JsonNode json, String name) {
        return json.path(name).isNumber() ? Optional.of(json.path(name).asLong()) : Optional.empty();
    }

    static List<String> texts(JsonNode json) {
        var texts = new ArrayList<String>();
        json.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static Optional<Money> money(JsonNode json, String name) {
        return number(json, name).map(Sen::of);
    }
}
