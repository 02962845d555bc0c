package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Dates;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.quotation.Discount;
import my.sewa.domain.tenant.DocumentKind;
import org.joda.money.Money;

/** Values said earlier and values said later, as one. */
final class Merged {
    static final Slots NOTHING = new Slots(Optional.empty(), Optional.empty(), List.of(), Dates.NONE, Optional.empty(),
            Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private Merged() {}

    /** Later values win; lines are changed as they say; dates move as {@link Dates#changedBy} says. */
    static Slots of(Slots earlier, Slots later) {
        return new Slots(or(later.customer(), earlier.customer()), or(later.customerSpoken(), earlier.customerSpoken()),
                ChangedLines.of(earlier.lines(), later.lines(), changesAlone(earlier, later)),
                earlier.dates().changedBy(later.dates()),
                or(later.discount(), earlier.discount()).filter(Merged::takesSomething),
                or(later.deposit(), earlier.deposit()).filter(Money::isPositive),
                or(later.delivery(), earlier.delivery()).filter(Money::isPositive),
                later.refs().isEmpty() ? earlier.refs() : later.refs(), or(later.filter(), earlier.filter()),
                or(later.amount(), earlier.amount()), or(later.method(), earlier.method()),
                or(later.reason(), earlier.reason()), or(later.phone(), earlier.phone()),
                or(later.tin(), earlier.tin()), or(later.brn(), earlier.brn()), or(later.name(), earlier.name()),
                or(later.email(), earlier.email()), or(later.language(), earlier.language()),
                or(later.period(), earlier.period()), or(later.note(), earlier.note()),
                or(later.pin(), earlier.pin()));
    }

    /** True where only the changes of a quotation are known; with all it offers, its customer is known too. */
    private static boolean changesAlone(Slots earlier, Slots later) {
        return earlier.customer().isEmpty() && (ofQuotation(earlier) || ofQuotation(later));
    }

    private static boolean ofQuotation(Slots slots) {
        return slots.refs().stream().anyMatch(ref -> DocumentKind.QUOTATION.sequence(ref).isPresent());
    }

    static Slots withDates(Slots slots, Dates dates) {
        return with(slots, slots.lines(), dates, slots.refs());
    }

    static Slots withLines(Slots slots, List<Line> lines) {
        return with(slots, lines, slots.dates(), slots.refs());
    }

    /** Without the words for what is settled: only their meaning is kept from one message to the next. */
    static Slots settled(Slots slots) {
        var lines = slots.lines()
            .stream()
            .map(line -> line.sku().isEmpty()
                    ? line
                    : new Line(line.sku(), "", line.candidates(), line.quantity(), line.rate(), line.per(), line.op()))
            .toList();
        return with(slots, slots.customer().isPresent() ? Optional.empty() : slots.customerSpoken(), lines,
                slots.dates(), slots.refs());
    }

    static Slots withRefs(Slots slots, List<String> refs) {
        return with(slots, slots.lines(), slots.dates(), refs);
    }

    private static Slots with(Slots slots, List<Line> lines, Dates dates, List<String> refs) {
        return with(slots, slots.customerSpoken(), lines, dates, refs);
    }

    private static Slots with(Slots slots, Optional<String> customerSpoken, List<Line> lines, Dates dates,
            List<String> refs) {
        return new Slots(slots.customer(), customerSpoken, lines, dates, slots.discount(), slots.deposit(),
                slots.delivery(), refs, slots.filter(), slots.amount(), slots.method(), slots.reason(), slots.phone(),
                slots.tin(), slots.brn(), slots.name(), slots.email(), slots.language(), slots.period(), slots.note(),
                slots.pin());
    }

    private static boolean takesSomething(Discount discount) {
        return switch (discount) {
            case Discount.Share(var percent) -> percent.basisPoints() > 0;
            case Discount.Amount(var off) -> off.isPositive();
        };
    }

    private static <T> Optional<T> or(Optional<T> later, Optional<T> earlier) {
        return later.isPresent() ? later : earlier;
    }
}
