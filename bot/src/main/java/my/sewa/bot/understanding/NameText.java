package my.sewa.bot.understanding;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds the words of a message that are a name or a reason as they stand, whoever or whatever they mean. */
final class NameText {
    private static final Set<Span.Kind> PARTS = EnumSet.of(Span.Kind.CUSTOMER, Span.Kind.ITEM);
    private static final Set<Concept> NAMES = EnumSet.of(Concept.BUSINESS, Concept.NAME_TITLE, Concept.NAME_FORM,
            Concept.COMMON, Concept.PURPOSE);

    private final Request request;
    private final Scan scan;

    NameText(Request request) {
        this.request = request;
        this.scan = request.scan;
    }

    /**
     * The longest stretch that may be a name.
     *
     * @param nobody true for somebody new, whose name may have any words; false for somebody to be found
     */
    Optional<String> find(boolean nobody) {
        var bestStart = 0;
        var bestEnd = 0;
        for (var start = 0; start < scan.size(); start++) {
            if (!part(start, nobody)) {
                continue;
            }
            var end = start + 1;
            while (end < scan.size() && (part(end, nobody) || link(end) && end + 1 < scan.size() && part(end + 1, nobody))) {
                end++;
            }
            if (end - start > bestEnd - bestStart) {
                bestStart = start;
                bestEnd = end;
            }
            start = end - 1;
        }
        return bestEnd == bestStart ? Optional.empty() : Optional.of(scan.raw(bestStart, bestEnd));
    }

    private boolean part(int index, boolean nobody) {
        var claim = scan.claim(index);
        if (claim != null) {
            return PARTS.contains(claim) || claim == Span.Kind.QUANTITY && nobody;
        }
        var token = scan.token(index);
        if (!token.isWord()) {
            return false;
        }
        var phrases = scan.phrases(index);
        return phrases.isEmpty() || phrases.stream().filter(phrase -> phrase.length() == 1)
                .anyMatch(phrase -> phrase.values().keySet().stream().anyMatch(NAMES::contains));
    }

    private boolean link(int index) {
        return scan.claim(index) == null && (scan.is(index, "&") || scan.is(index, "-") || scan.is(index, ".")
                || scan.is(index, "'") || scan.is(index, "ah") || scan.is(index, "and") || scan.is(index, "dan"));
    }

    /** The words after the last value that are neither names nor orders. */
    Optional<String> rest() {
        var start = 0;
        for (var i = 0; i < scan.size(); i++) {
            if (scan.claim(i) == Span.Kind.REF || scan.claim(i) == Span.Kind.MONEY) {
                start = i + 1;
            }
        }
        var first = -1;
        var end = -1;
        for (var i = start; i < scan.size(); i++) {
            var unknown = scan.free(i) && scan.token(i).isWord() && scan.phrases(i).isEmpty();
            if (unknown || first >= 0 && scan.token(i).isWord() || scan.claim(i) == Span.Kind.ITEM) {
                first = first < 0 ? i : first;
                end = i + 1;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(scan.raw(first, end));
    }
}
