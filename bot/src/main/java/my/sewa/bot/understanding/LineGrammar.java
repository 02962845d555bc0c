package my.sewa.bot.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.sewa.domain.catalogue.Sku;
import org.jspecify.annotations.Nullable;

/** Gives the items found their quantities and rates: "2 x genset", "meja bulat 20", "kerusi plastik - 80 @ rm1". */
final class LineGrammar {
    private static final BigDecimal LARGEST_QUANTITY = BigDecimal.valueOf(100_000);

    /** A count with the tokens it takes; the number is empty if it cannot be a count. */
    private record Count(Optional<Long> quantity, int start, int end, boolean bad) {}

    private record Placed(Line line, int start, int end) {
        Placed with(Line other) {
            return new Placed(other, start, end);
        }
    }

    /** What may stand between an item and its count: "cross brace pun ada 120". */
    private static final Set<String> FILLING = Set.of("jadi", "tu", "la", "pun", "ada", "juga", "pula", "is", "are",
            "was", "were", "got", "je", "only", "also", "now");

    private final Scan scan;
    private final LineVerbs verbs;
    private final List<ItemMatch> items;
    private final Map<Integer, Numeral> byEnd = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    /** Counts said before an item that was taken back. */
    private final Map<ItemMatch, Count> inherited = new HashMap<>();
    private boolean takenBack;
    private boolean bad;

    LineGrammar(Scan scan, List<ItemMatch> items) {
        this.scan = scan;
        this.verbs = new LineVerbs(scan);
        this.items = items;
        for (var i = 0; i < scan.size(); i++) {
            var numeral = scan.numeral(i).filter(number -> scan.free(number.start(), number.end()));
            numeral.ifPresent(number -> byEnd.put(number.end(), number));
        }
    }

    /** True if some quantity is zero, negative, a fraction or too large to be meant. */
    boolean badQuantity() {
        return bad;
    }

    /** True if an item was named and then another instead of it. */
    boolean takenBack() {
        return takenBack;
    }

    /** One line for each item, and one without an item for a count that stands alone ("3 unit"). */
    void read() {
        takeBack();
        nameOnce();
        var countsFirst = items.isEmpty() || before(items.getFirst()) != null || after(items.getFirst()) == null;
        var op = Line.Op.SET;
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var count = countsFirst ? before(item) : after(item);
            if (count == null) {
                count = countsFirst ? after(item) : before(item);
            }
            count = inherited.getOrDefault(item, count);
            var start = count == null ? item.start() : Math.min(item.start(), count.start());
            op = verbs.op(start, count == null ? start : count.end(), op,
                    i > 0 && verbs.joined(items.get(i - 1).end(), start));
            if (op == Line.Op.REMOVE && count != null && count.start() >= item.end()
                    && verbs.becomes(item.end(), count.end())) {
                op = Line.Op.SET;
            }
            if (op == Line.Op.SET && verbs.removedAfter(item)) {
                op = Line.Op.REMOVE;
            }
            add(item, count, op);
        }
        exchange();
        for (var i = 0; i < scan.size(); i++) {
            var alone = scan.free(i) ? alone(i) : null;
            if (alone != null) {
                var change = verbs.op(alone.start(), alone.end(), Line.Op.SET, false);
                if (change != Line.Op.SET || !counts(alone)) {
                    add(null, alone, change);
                }
                i = alone.end() - 1;
            }
        }
    }

    /** "2 genset 20kva eh 60kva": the first goes, and its count stays unless the second has its own. */
    private void takeBack() {
        for (var i = 1; i < items.size(); i++) {
            var was = items.get(i - 1);
            var item = items.get(i);
            var count = before(item);
            if (scan.takenBack(was.end(), count == null ? item.start() : count.start())) {
                var former = before(was);
                if (count == null && after(item) == null && former != null) {
                    inherited.put(item, former);
                } else if (former != null) {
                    scan.claim(former.start(), former.end(), Span.Kind.NOISE, "");
                    byEnd.values().removeIf(number -> number.start() >= former.start() && number.end() <= former.end());
                }
                scan.forget(was.start(), was.end());
                items.remove(i - 1);
                takenBack = true;
                i--;
            }
        }
    }

    /** "LED screen 20 panel": the second word says what is counted, not another item. */
    private void nameOnce() {
        for (var i = 1; i < items.size(); i++) {
            var item = items.get(i);
            var count = byEnd.get(item.start());
            if (count != null && count.start() == items.get(i - 1).end() && items.get(i - 1).candidates().size() == 1
                    && item.candidates().contains(items.get(i - 1).candidates().getFirst())
                    && byEnd.get(items.get(i - 1).start()) == null) {
                scan.release(item.start(), item.end());
                scan.claim(item.start(), item.end(), Span.Kind.NOISE, "");
                items.remove(i);
                i--;
            }
        }
    }

    /** "Cross braces for Ali, 500 pcs": the count of the one item before it that has none. */
    private boolean counts(Count alone) {
        var open = IntStream.range(0, placed.size())
            .filter(i -> placed.get(i).line().quantity().isEmpty() && !placed.get(i).line().spoken().isEmpty())
            .toArray();
        if (open.length != 1 || alone.quantity().isEmpty() || placed.get(open[0]).start() > alone.start()) {
            return false;
        }
        var was = placed.get(open[0]);
        bad = bad || alone.bad();
        scan.claim(alone.start(), alone.end(), Span.Kind.QUANTITY, alone.quantity().map(String::valueOf).orElse("?"));
        placed.set(open[0], was.with(was.line().counting(alone.quantity())));
        return true;
    }

    /** "Tukar genset 20kva ke 60kva": the first goes, the second comes. */
    private void exchange() {
        if (items.size() != 2 || placed.size() != 2) {
            return;
        }
        var between = items.getFirst().end();
        var linked = false;
        for (var i = between; i < items.getLast().start(); i++) {
            linked = linked || scan.meansAny(i, Concept.TO, Concept.WITH, Concept.CONVERT, Concept.FOR)
                    || scan.is(i, "jadi");
        }
        // "Bukan 20kva, 60kva" and "60kva bukan 20kva".
        var first = placed.getFirst().line().op() == Line.Op.REMOVE;
        var last = placed.getLast().line().op() == Line.Op.REMOVE;
        if (denies(items.getFirst()) && first || denies(items.getLast()) && last) {
            turn(denies(items.getFirst()) ? 0 : 1, Line.Op.REMOVE);
            turn(denies(items.getFirst()) ? 1 : 0, Line.Op.ADD);
            return;
        }
        var told = false;
        var instead = false;
        for (var i = 0; i < items.getLast().start(); i++) {
            told = told || i < items.getFirst().start() && scan.meansAny(i, Concept.CHANGE, Concept.REPLACE);
            instead = instead || i >= between && scan.is(i, "instead");
        }
        if (first && instead(between)) {
            turn(1, Line.Op.ADD);
        } else if (told && linked || instead) {
            var gone = instead ? 1 : 0;
            turn(gone, Line.Op.REMOVE);
            turn(1 - gone, Line.Op.ADD);
        }
    }

    /** "Xnak compressor, tukar breaker"; "and change the panels to thirty" is another matter. */
    private boolean instead(int between) {
        for (var i = between; i < items.getLast().start(); i++) {
            if (scan.meansAny(i, Concept.CHANGE, Concept.REPLACE)) {
                return scan.before(i, Concept.AND) < 0;
            }
        }
        return false;
    }

    private boolean denies(ItemMatch item) {
        return scan.denied(item.start());
    }

    private void turn(int index, Line.Op op) {
        var was = placed.get(index);
        placed.set(index, was.with(was.line().doing(op)));
    }

    private void add(@Nullable ItemMatch item, @Nullable Count count, Line.Op op) {
        if (count != null) {
            bad = bad || count.bad();
            scan.claim(count.start(), count.end(), Span.Kind.QUANTITY,
                    count.quantity().map(String::valueOf).orElse("?"));
        }
        var quantity = count == null ? Optional.<Long>empty() : count.quantity();
        var settled = item != null && item.candidates().size() == 1 && !item.unknown();
        var line = new Line(item != null && settled ? Optional.of(item.candidates().getFirst()) : Optional.empty(),
                item == null ? "" : item.spoken(), item == null || settled ? List.of() : item.candidates(), quantity,
                Optional.empty(), Line.Per.DAY, op);
        var at = item == null ? count == null ? 0 : count.start() : item.start();
        placed.add(new Placed(line, at, item == null ? at : item.end()));
    }

    /** Gives each rate to the item before it, else to the one after; returns what found no line. */
    List<Price> rate(List<Price> rates) {
        var left = new ArrayList<Price>();
        for (var rate : rates) {
            var index = -1;
            for (var i = 0; i < placed.size(); i++) {
                var line = placed.get(i).line();
                var free = line.rate().isEmpty();
                if (free && rate.piece().filter(word -> names(line, word)).isPresent()) {
                    index = i;
                    break;
                }
                if (free && (index < 0 || placed.get(i).start() < rate.start())) {
                    index = i;
                }
            }
            if (index < 0 || rate.amount().isEmpty()) {
                left.add(rate);
            } else {
                var was = placed.get(index);
                placed.set(index, was.with(was.line().at(rate.amount(), rate.per())));
            }
        }
        return left;
    }

    private static boolean names(Line line, String word) {
        return Stream.of(line.spoken().toLowerCase(Locale.ROOT).split(" ", -1))
            .anyMatch(spoken -> ItemIndex.singular(spoken).equals(word));
    }

    List<Line> lines() {
        return placed.stream().map(Placed::line).toList();
    }

    /** "2 compactor and 1 vibrator, compactor 75/day": what is named again only says its rate. */
    void joinRates() {
        for (var i = 1; i < placed.size(); i++) {
            var again = placed.get(i).line();
            var only = again.sku().isPresent() && again.quantity().isEmpty() && again.rate().isPresent()
                    && again.op() == Line.Op.SET;
            var first = only ? unpriced(again.sku().orElseThrow(), i) : -1;
            if (first >= 0) {
                var was = placed.get(first);
                placed.set(first, was.with(was.line().at(again.rate(), again.per())));
                placed.remove(i);
                i--;
            }
        }
    }

    private int unpriced(Sku sku, int before) {
        return IntStream.range(0, before)
            .filter(i -> placed.get(i).line().sku().filter(sku::equals).isPresent()
                    && placed.get(i).line().rate().isEmpty() && placed.get(i).line().op() != Line.Op.REMOVE)
            .findFirst()
            .orElse(-1);
    }

    /** Takes a bare number for a count after all: an answer to "how many?". */
    void loose(Numeral numeral) {
        add(null, count(numeral, numeral.start(), numeral.end()), Line.Op.SET);
    }

    private @Nullable Count before(ItemMatch item) {
        var at = item.start();
        var numeral = byEnd.get(at);
        while (numeral == null && (scan.claim(at - 1) == Span.Kind.NOISE || scan.free(at - 1)
                && (scan.meansAny(at - 1, Concept.CLASSIFIER, Concept.TIMES, Concept.OF,
                        Concept.MORE, Concept.GOODS) || scan.is(at - 1, "the")
                        || scan.is(at - 1, ".") && scan.is(at - 2, "nos")))) {
            at--;
            numeral = byEnd.get(at);
        }
        if (numeral == null && scan.means(at, Concept.ONE_PIECE) && at < item.start()) {
            return new Count(Optional.of(1L), at, at + 1, false);
        }
        if (numeral == null && unreadable(at - 1)) {
            return new Count(Optional.empty(), at - 1, item.start(), true);
        }
        return numeral == null ? onePiece(item.start() - 1) : count(numeral, at, item.start());
    }

    /** A number of thirty digits. */
    private boolean unreadable(int index) {
        return scan.free(index) && scan.token(index).isNumber() && scan.numeral(index).isEmpty()
                && scan.token(index).word().indexOf('.') < 0;
    }

    private @Nullable Count onePiece(int index) {
        return scan.free(index) && scan.means(index, Concept.ONE_PIECE)
                ? new Count(Optional.of(1L), index, index + 1, false)
                : null;
    }

    private @Nullable Count after(ItemMatch item) {
        var at = item.end();
        final var farthest = 4;
        while (scan.free(at) && at < item.end() + farthest && scan.numeral(at).isEmpty()
                && (scan.is(at, "-") || scan.is(at, ":") || scan.is(at, "=") || scan.is(at, "(")
                        || scan.meansAny(at, Concept.TIMES, Concept.QUANTITY, Concept.AMOUNT, Concept.CLASSIFIER,
                                Concept.CHANGE, Concept.CONVERT, Concept.TO, Concept.GIVE_BACK, Concept.DONE)
                        || FILLING.contains(scan.token(at).word()))) {
            at++;
        }
        var numeral = scan.numeral(at).filter(number -> scan.free(number.start(), number.end()));
        if (numeral.isEmpty()) {
            return unreadable(at) ? new Count(Optional.empty(), item.end(), at + 1, true) : onePiece(at);
        }
        // What stands between stays to be read, unless it only points: "kerusi balik 150".
        var verb = scan.meansAny(at - 1, Concept.GIVE_BACK, Concept.DONE);
        return count(numeral.get(), verb ? at : item.end(), numeral.get().end());
    }

    /** A count that stands for itself: "3 unit", "qty jadi 3", "tukar 3". */
    private @Nullable Count alone(int index) {
        var numeral = scan.numeral(index).filter(number -> scan.free(number.start(), number.end()));
        if (numeral.isEmpty()) {
            return scan.free(index) && scan.means(index, Concept.ONE_PIECE) ? onePiece(index) : null;
        }
        var counted = scan.means(numeral.get().end(), Concept.CLASSIFIER) && scan.free(numeral.get().end());
        if (scan.is(numeral.get().end(), "of")
                && (scan.is(numeral.get().end() + 1, "them") || scan.is(numeral.get().end() + 1, "those"))) {
            return count(numeral.get(), index, numeral.get().end() + 2);
        }
        var told = false;
        for (var at = index - 1; at >= 0 && !told && scan.meansAny(at, Concept.CHANGE, Concept.QUANTITY, Concept.TO,
                Concept.CONFIRM, Concept.PARTICLE, Concept.ADD, Concept.MORE, Concept.TIMES, Concept.REMOVE); at--) {
            told = scan.meansAny(at, Concept.CHANGE, Concept.QUANTITY, Concept.ADD, Concept.REMOVE, Concept.TIMES)
                    || scan.is(at, "jadi");
        }
        var more = scan.means(numeral.get().end(), Concept.MORE);
        return counted || told || more ? count(numeral.get(), index, numeral.get().end()) : null;
    }

    private Count count(Numeral numeral, int start, int end) {
        var minus = numeral.start() - 1;
        var range = scan.is(minus, "-") && minus > 0 && scan.token(minus - 1).isNumber() && scan.free(minus - 1);
        var value = scan.negative(numeral.start()) ? numeral.value().negate() : numeral.value();
        // 100.000 is a hundred here and a hundred thousand in Indonesia; .77 is no count.
        var decimals = numeral.value().scale() > 0
                || scan.is(minus, ".") && scan.token(numeral.start()).glued() && !scan.token(minus).glued();
        var fits = numeral.whole() && !decimals && value.signum() > 0 && value.compareTo(LARGEST_QUANTITY) <= 0
                && !range;
        var whole = numeral.whole() && value.abs().compareTo(LARGEST_QUANTITY.multiply(LARGEST_QUANTITY)) <= 0;
        var stop = Math.max(end, numeral.end());
        if (stop == numeral.end()) {
            stop += scan.free(stop) ? scan.skip(stop, Concept.CLASSIFIER) : 0;
            stop += scan.is(stop, ")") && scan.is(start, "(") ? 1 : 0;
        }
        return new Count(whole ? Optional.of(value.longValueExact()) : Optional.empty(),
                Math.min(start, numeral.start()),
                stop, !fits);
    }
}
