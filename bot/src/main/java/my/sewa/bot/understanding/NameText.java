package my.sewa.bot.understanding;

import java.util.Arrays;
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
            Concept.PLEASE, Concept.CHANGE};

    /** What may follow a document's number without being a reason. */
    private static final Concept[] ORDERS = {Concept.PARTICLE, Concept.CUSTOMER, Concept.REJECT, Concept.CANCEL,
            Concept.CREDIT_NOTE, Concept.FOR, Concept.TO, Concept.INVOICE, Concept.AND, Concept.PLEASE, Concept.DONE,
            Concept.ADDRESS, Concept.QUOTE, Concept.CREATE, Concept.NOTE, Concept.WITH};

    private final Scan scan;

    NameText(Scan scan) {
        this.scan = scan;
    }

    /** The longest stretch of words that may be the name of somebody to be found. */
    Optional<String> sought() {
        var best = new int[2];
        for (var i = 1; i < scan.size(); i++) {
            if (scan.before(i, Concept.NAME) >= 0 && part(i)) {
                // "Any customer called Landscape?"
                var end = i + 1;
                while (part(end) || link(end) && part(end + 1)) {
                    end++;
                }
                return text(new int[]{i, end});
            }
        }
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
        return text(best).map(name -> name.endsWith("'s") ? name.substring(0, name.length() - 2) : name);
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

    /** How many tokens a word takes that orders something or only leads on; 0 for any other. */
    private int order(int index) {
        return scan.claim(index) != null
                ? 0
                : Arrays.stream(ORDERS)
                    .mapToInt(concept -> scan.skip(index, concept))
                    .max()
                    .orElse(0);
    }

    /** What is said after the last document or amount, if it is more than a repeated order: the reason. */
    Optional<String> rest() {
        var start = scan.size();
        for (var i = 0; i < scan.size(); i++) {
            if (scan.claim(i) == Span.Kind.REF || scan.claim(i) == Span.Kind.MONEY) {
                start = i + 1;
            }
        }
        while (start < scan.size() && (!scan.token(start).isWord() && !scan.token(start).isNumber()
                || order(start) > 0)) {
            start += Math.max(1, order(start));
        }
        var end = scan.size();
        while (end > start && (!scan.token(end - 1).isWord() || scan.claim(end - 1) == null
                && scan.meansAny(end - 1, Concept.PLEASE, Concept.PARTICLE, Concept.ADDRESS))) {
            end--;
        }
        return end <= start ? Optional.empty() : Optional.of(scan.raw(start, end));
    }
}
