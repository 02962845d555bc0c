package my.sewa.bot.understanding;

import java.util.List;
import java.util.stream.IntStream;

/** What a message wants done to a line: set it, add to it, take it out; by the words before it and after it. */
final class LineVerbs {
    private final Scan scan;

    LineVerbs(Scan scan) {
        this.scan = scan;
    }

    /** True if no other verb and no new line stands between. */
    boolean joined(int from, int to) {
        for (var i = from; i < to; i++) {
            if (scan.token(i).kind() == Token.Kind.LINE
                    || scan.meansAny(i, Concept.ADD, Concept.REMOVE, Concept.CHANGE)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What is to happen to a line.
     *
     * @param start of the count or of the item, whichever is first
     * @param end after the count; {@code start} if nothing is counted
     * @param previous what is to happen to the line before
     * @param goesOn true if nothing between the two lines says something else
     */
    Line.Op op(int start, int end, Line.Op previous, boolean goesOn) {
        var at = start - 1;
        while (at >= 0 && scan.meansAny(at, Concept.PARTICLE, Concept.MORE, Concept.PLEASE, Concept.GOODS)
                && !scan.means(at, Concept.REMOVE) && scan.before(at + 1, Concept.DONT) < 0) {
            at--;
        }
        var counted = end > start;
        if (counted && (scan.means(end, Concept.MORE) || scan.means(start - 1, Concept.MORE)
                || scan.before(start, Concept.ADD) >= 0)) {
            return Line.Op.ADD;
        }
        if (at >= 0 && scan.before(at + 1, Concept.ADD) >= 0 && !(scan.is(at, "plus") && goesOn)) {
            return Line.Op.ADD;
        }
        for (var concept : List.of(Concept.REMOVE, Concept.FREE_OF, Concept.DONT, Concept.CANCEL)) {
            if (at >= 0 && scan.before(at + 1, concept) >= 0) {
                return Line.Op.REMOVE;
            }
        }
        if (at >= 0
                && (scan.is(at, "kurang") || scan.is(at, "kurangkan") || scan.is(at, "less") || scan.is(at, "minus"))) {
            return Line.Op.REMOVE;
        }
        var denied = !counted && at >= 0
                && (scan.denied(at + 1) || scan.is(at, "no") || scan.is(at, "tak"));
        return denied ? Line.Op.REMOVE : goesOn ? previous : Line.Op.SET;
    }

    /** "Meja bulat tu buang" and "take the tables out": the verb comes last, about this item alone. */
    boolean removedAfter(ItemMatch item) {
        var at = item.end();
        while (scan.free(at) && !scan.means(at, Concept.REMOVE) && !scan.means(at, Concept.UNNEEDED)
                && scan.meansAny(at, Concept.PARTICLE, Concept.PLEASE)) {
            at++;
        }
        var unneeded = scan.free(at) ? scan.skip(at, Concept.UNNEEDED) : 0;
        if (unneeded > 0 && !wanted(at + unneeded)) {
            scan.claim(at, at + unneeded, Span.Kind.NOISE, "");
            return true;
        }
        var taken = (scan.is(at, "out") || scan.is(at, "off")) && tells(item.start());
        var end = at + (taken ? 1 : scan.free(at) ? scan.skip(at, Concept.REMOVE) : 0);
        while (end > at && scan.free(end)
                && (scan.meansAny(end, Concept.PARTICLE, Concept.PLEASE) || scan.is(end, "balik"))) {
            end++;
        }
        return end > at && (end >= scan.size() || scan.token(end).separates() || scan.means(end, Concept.FROM)
                || scan.claim(end) == Span.Kind.REF
                || scan.means(end, Concept.OF));
    }

    /** "Kerusi tak nak hantar" leaves the chairs and wants no delivery of them. */
    private boolean wanted(int index) {
        return scan.free(index) && scan.token(index).isWord()
                && !scan.meansAny(index, Concept.PARTICLE, Concept.PLEASE, Concept.AND, Concept.ADDRESS);
    }

    /** "Buang PA, panel jadi 30": the panels stay. */
    boolean becomes(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> scan.is(i, "jadi") || scan.is(i, "to") || scan.is(i, "ke"));
    }

    private boolean tells(int before) {
        return IntStream.range(0, before).anyMatch(i -> scan.is(i, "take") || scan.is(i, "leave"));
    }
}
