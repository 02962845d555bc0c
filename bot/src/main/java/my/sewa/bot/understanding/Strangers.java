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
            var end = runEnd(i);
            if (end > i && countBefore(i)) {
                found.add(new ItemMatch(i, end, scan.raw(i, end), List.of(), true));
                scan.claim(i, end, Span.Kind.ITEM, "?");
            }
            i = Math.max(i, end - 1);
        }
        return found;
    }

    private int runEnd(int index) {
        var end = index;
        while (matcher.stranger(end) || end > index && scan.free(end) && scan.means(end, Concept.COMMON)
                && scan.token(end).isWord() && !scan.means(end, Concept.CLASSIFIER)) {
            end++;
        }
        return end;
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
                return true;
            }
        }
        return false;
    }

    /** What the other unknown words name, given what was found already. */
    Named named(List<CustomerMatch> customers, List<ItemMatch> items, boolean asksForItems) {
        for (var i = 0; i < scan.size(); i++) {
            var end = runEnd(i);
            if (end == i) {
                continue;
            }
            var marked = scan.before(i, Concept.FOR) >= 0 || scan.before(i, Concept.TO) >= 0
                    || scan.before(i, Concept.AT) >= 0 || scan.before(i, Concept.FROM) >= 0
                    || scan.before(i, Concept.CUSTOMER) >= 0;
            if (customers.isEmpty() && (marked || !asksForItems)) {
                return new Named(Optional.of(new CustomerMatch(i, end, scan.raw(i, end), List.of(), marked)), false);
            }
            if (items.isEmpty() && !marked) {
                return new Named(Optional.empty(), true);
            }
            i = end - 1;
        }
        return new Named(Optional.empty(), false);
    }
}
