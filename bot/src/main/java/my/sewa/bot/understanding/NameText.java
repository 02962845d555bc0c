package my.sewa.bot.understanding;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds the words of a message that are a name or a reason as they stand, whoever or whatever they mean. */
final class NameText {
    private static final Set<Span.Kind> PARTS = EnumSet.of(Span.Kind.CUSTOMER, Span.Kind.ITEM);
    private static final Set<Concept> NAMES = EnumSet.of(Concept.BUSINESS, Concept.NAME_TITLE, Concept.NAME_FORM,
            Concept.COMMON, Concept.PURPOSE, Concept.MONTH);

    private static final Concept[] BORDERS = {Concept.ADD, Concept.CREATE, Concept.CUSTOMER, Concept.PHONE_NUMBER,
            Concept.NAME, Concept.EMAIL_LABEL, Concept.TIN_LABEL, Concept.BRN_LABEL, Concept.RECORD, Concept.WITH,
            Concept.PLEASE};

    private final Scan scan;

    NameText(Scan scan) {
        this.scan = scan;
    }

    /** The longest stretch of words that may be the name of somebody to be found. */
    Optional<String> sought() {
        var best = new int[2];
        for (var start = 0; start < scan.size(); start++) {
            if (!part(start)) {
                continue;
            }
            var end = start + 1;
            while (part(end) || link(end) && part(end + 1)) {
                end++;
            }
            best = end - start > best[1] - best[0] ? new int[]{start, end} : best;
            start = end - 1;
        }
        return text(best);
    }

    /** The name of somebody new, whatever its words mean: the longest stretch between labels, orders and values. */
    Optional<String> introduced() {
        var best = new int[2];
        for (var start = 0; start < scan.size(); start++) {
            var end = start;
            while (end < scan.size() && !borders(end)) {
                end++;
            }
            var trimmed = trimmed(start, end);
            best = trimmed[1] - trimmed[0] > best[1] - best[0] ? trimmed : best;
            start = Math.max(start, end - 1);
        }
        return text(best);
    }

    private Optional<String> text(int[] stretch) {
        return stretch[0] == stretch[1] ? Optional.empty() : Optional.of(scan.raw(stretch[0], stretch[1]));
    }

    private boolean borders(int index) {
        var claim = scan.claim(index);
        if (claim != null) {
            // Mei may be a month, and Chong somebody else.
            var word = (claim == Span.Kind.DATE || claim == Span.Kind.NOISE) && scan.token(index).isWord();
            return claim != Span.Kind.CUSTOMER && claim != Span.Kind.ITEM && claim != Span.Kind.QUANTITY && !word;
        }
        return scan.token(index).separates() && !scan.is(index, ".") || scan.meansAny(index, BORDERS);
    }

    private int[] trimmed(int start, int end) {
        var from = start;
        var to = end;
        while (from < to && !namePart(from)) {
            from++;
        }
        while (to > from && !namePart(to - 1)) {
            to--;
        }
        return new int[]{from, to};
    }

    private boolean namePart(int index) {
        var claim = scan.claim(index);
        return part(index) || claim == Span.Kind.QUANTITY || claim == Span.Kind.DATE
                || claim == null && (scan.token(index).isNumber() || capital(index));
    }

    /** "Wei" is a name where "wei" is just said. */
    private boolean capital(int index) {
        var first = scan.text.charAt(scan.token(index).start());
        return index > 0 && Character.isUpperCase(first) && Character.isUpperCase(before(index));
    }

    private char before(int index) {
        return scan.text.charAt(scan.token(index - 1).start());
    }

    private boolean part(int index) {
        var claim = scan.claim(index);
        if (index >= scan.size() || claim != null) {
            return index < scan.size() && PARTS.contains(claim);
        }
        var token = scan.token(index);
        if (!token.isWord()) {
            return false;
        }
        var phrases = scan.phrases(index);
        return phrases.isEmpty() || phrases.stream()
            .filter(phrase -> phrase.length() == 1)
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
