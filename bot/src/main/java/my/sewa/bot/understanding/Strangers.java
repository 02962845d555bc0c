package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what words are that nobody here knows: an item we do not have, a customer we do not know, or nothing. */
final class Strangers {
    /** What the unknown words were taken for. */
    record Named(Optional<CustomerMatch> customer, boolean item) {}

    private final Scan scan;
    private final CustomerMatcher matcher;

    Strangers(Scan scan, CustomerMatcher matcher) {
        this.scan = scan;
        this.matcher = matcher;
    }

    /** Unknown words with a count before them name an item that we do not have. */
    List<ItemMatch> counted() {
        var found = new ArrayList<ItemMatch>();
        for (var i = 0; i < scan.size(); i++) {
            if (!countBefore(i) && !added(i)) {
                continue;
            }
            var end = common(i) && matcher.stranger(i + 1) ? runEnd(i + 1) : runEnd(i);
            if (end > i && !matcher.startsCode(i) && !matcher.misspelt(i)) {
                found.add(new ItemMatch(i, end, scan.raw(i, end), List.of(), true));
                scan.claim(i, end, Span.Kind.ITEM, "?");
            }
            i = Math.max(i, end - 1);
        }
        return found;
    }

    /** "Tambah excavator 1". */
    private boolean added(int index) {
        var end = runEnd(index);
        return end > index && scan.before(index, Concept.ADD) >= 0 && scan.numeral(end).isPresent();
    }

    private int runEnd(int index) {
        var end = index;
        while (matcher.stranger(end) || end > index && common(end)) {
            end++;
        }
        return end;
    }

    private boolean common(int index) {
        return scan.free(index) && scan.token(index).isWord() && scan.means(index, Concept.COMMON)
                && !scan.means(index, Concept.CLASSIFIER);
    }

    /** A stranger's name may begin and end with the words that businesses are called by: Restoran Selera. */
    private int nameStart(int index) {
        var start = index;
        while (scan.free(start - 1) && scan.meansAny(start - 1, Concept.BUSINESS, Concept.NAME_TITLE)
                && scan.token(start - 1).isWord()) {
            start--;
        }
        return start;
    }

    private boolean countBefore(int index) {
        var at = index;
        while (scan.free(at - 1) && scan.meansAny(at - 1, Concept.CLASSIFIER, Concept.TIMES, Concept.COMMON)
                && scan.token(at - 1).isWord()) {
            at--;
        }
        for (var start = Math.max(0, at - 4); start < at; start++) {
            var numeral = scan.numeral(start);
            if (numeral.isPresent() && numeral.get().end() == at && scan.free(start, at)) {
                return !(at == index && matcher.meansFor(start) && hasItems());
            }
        }
        return false;
    }

    /** Beside items of the catalogue, "4 Zainal" is for Zainal. */
    private boolean hasItems() {
        for (var i = 0; i < scan.size(); i++) {
            if (matcher.itemWord(i) || matcher.itemParts(i)) {
                return true;
            }
        }
        return false;
    }

    /** Ordinary words that are left with a count, such as "2 sound system", name an item that we do not have, too. */
    List<ItemMatch> countedCommon() {
        var found = new ArrayList<ItemMatch>();
        for (var i = 0; i < scan.size(); i++) {
            if (common(i) && countBefore(i)) {
                var end = i + 1;
                while (common(end) || matcher.stranger(end)) {
                    end++;
                }
                found.add(new ItemMatch(i, end, scan.raw(i, end), List.of(), true));
                scan.claim(i, end, Span.Kind.ITEM, "?");
                i = end - 1;
            }
        }
        return found;
    }

    /** What the other unknown words name, given what was found already. */
    Named named(List<CustomerMatch> customers, List<ItemMatch> items, boolean asksForItems) {
        for (var i = 0; i < scan.size(); i++) {
            var end = runEnd(i);
            if (end == i) {
                continue;
            }
            var start = nameStart(i);
            start -= matcher.meansFor(start - 1) ? 1 : 0;
            var marked = scan.before(start, Concept.FOR) >= 0 || scan.before(start, Concept.TO) >= 0
                    || scan.before(start, Concept.AT) >= 0 || scan.before(start, Concept.FROM) >= 0
                    || scan.before(start, Concept.CUSTOMER) >= 0 || scan.is(start, "4");
            if (customers.isEmpty() && (marked || start < i || !asksForItems)) {
                var spoken = scan.raw(start, end);
                return new Named(Optional.of(new CustomerMatch(start, end, spoken, List.of(), marked)), false);
            }
            if (items.isEmpty() && !marked) {
                return new Named(Optional.empty(), true);
            }
            i = end - 1;
        }
        return new Named(Optional.empty(), false);
    }
}
