package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.quotation.Discount;
import my.sewa.domain.shared.Phone;
import org.joda.money.Money;

/** A frame in one line, so that a table of messages and what they mean can be read. */
final class FrameText {
    private final List<String> parts = new ArrayList<>();

    private FrameText() {}

    static String of(Frame frame) {
        var text = new FrameText();
        text.parts.add((frame.continues() ? "~" : "") + frame.intent().code());
        frame.chosen().ifPresent(number -> text.parts.add("#" + number));
        text.slots(frame.slots());
        frame.ambiguities()
            .forEach(ambiguity -> text.parts.add("?" + String.join("|", ambiguity.candidates())));
        frame.problems().forEach(problem -> text.parts.add("!" + problem.code()));
        return String.join(" ", text.parts);
    }

    private void slots(Slots slots) {
        add("", slots.customer().map(CustomerId::code));
        slots.lines().forEach(line -> parts.add(line(line)));
        add("", dates(slots.dates()));
        add("discount=", slots.discount().map(FrameText::discount));
        add("deposit=", slots.deposit().map(FrameText::money));
        add("delivery=", slots.delivery().map(FrameText::money));
        slots.refs().forEach(parts::add);
        add("", slots.filter().map(filter -> filter.name().toLowerCase(Locale.ROOT)));
        add("amount=", slots.amount().map(FrameText::money));
        add("", slots.method().map(method -> method.name().toLowerCase(Locale.ROOT)));
        add("reason=", slots.reason());
        add("", slots.phone().map(Phone::e164));
        add("tin=", slots.tin());
        add("brn=", slots.brn());
        add("name=", slots.name());
        add("", slots.email());
        add("", slots.language().map(language -> language.code()));
        add("note=", slots.note());
        add("pin=", slots.pin());
    }

    private void add(String label, Optional<String> value) {
        value.ifPresent(stated -> parts.add(label + stated));
    }

    private static String line(Line line) {
        var op = switch (line.op()) {
            case SET -> "";
            case ADD -> "+";
            case REMOVE -> "-";
        };
        var per = line.per() == Line.Per.DAY ? "" : "/" + line.per().name().toLowerCase(Locale.ROOT);
        return op + line.quantity().map(quantity -> quantity + "x").orElse("")
                + line.sku().map(Sku::code).orElse(line.spoken().isEmpty() ? "it" : "'" + line.spoken() + "'")
                + line.rate().map(rate -> "@" + money(rate) + per).orElse("");
    }

    static String money(Money money) {
        return money.getAmount().stripTrailingZeros().toPlainString();
    }

    private static String discount(Discount discount) {
        return switch (discount) {
            case Discount.Share(var percent) -> percent.basisPoints() / 100.0 + "%";
            case Discount.Amount(var off) -> money(off);
        };
    }

    private static Optional<String> dates(Dates dates) {
        var from = dates.from()
            .map(date -> date.getDayOfMonth() + "/" + date.getMonthValue()
                    + (date.getYear() == Counter.TODAY.getYear() ? "" : "/" + date.getYear()));
        var to = dates.to()
            .map(date -> date.getDayOfMonth() + "/" + date.getMonthValue()
                    + (date.getYear() == Counter.TODAY.getYear() ? "" : "/" + date.getYear()));
        return switch (dates.shape()) {
            case NONE -> Optional.empty();
            case DAY -> from;
            case START_END, START_LENGTH -> Optional.of(from.orElse("") + ".." + to.orElse(""));
            case START -> Optional.of(from.orElse("") + "..");
            case END -> Optional.of(".." + to.orElse(""));
            case LENGTH -> dates.length().map(FrameText::length);
            case LONGER -> dates.length().map(length -> "+" + length(length));
        };
    }

    private static String length(Length length) {
        return length.amount() + length.unit().name().substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
