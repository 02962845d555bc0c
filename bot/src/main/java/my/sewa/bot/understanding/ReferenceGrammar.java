package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads document numbers: QT-0231, qt 231, RN88, invois 2034, quotation no. 0235. */
final class ReferenceGrammar {
    private static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("qt", "QT"), Map.entry("qtn", "QT"),
            Map.entry("rn", "RN"), Map.entry("do", "DO"), Map.entry("iv", "IV"), Map.entry("inv", "IV"),
            Map.entry("cn", "CN"), Map.entry("sl", "SL"), Map.entry("py", "PY"));
    private static final int LONGEST = 7;
    /** So many digits make a number after "invoice" a document's, not a count. */
    private static final int FULL = 4;

    private final Scan scan;
    private final Documents documents;
    private final IntPredicate itemWord;
    private final List<String> refs = new ArrayList<>();
    private final List<Documents.Document> found = new ArrayList<>();
    private int last;

    /**
     * A reader of document numbers.
     *
     * @param itemWord tells if a token is a word of the catalogue: "qt 150 kerusi" counts chairs
     */
    ReferenceGrammar(Scan scan, Documents documents, IntPredicate itemWord) {
        this.scan = scan;
        this.documents = documents;
        this.itemWord = itemWord;
    }

    /** Reads and claims all there is, in order, each once. */
    List<String> read() {
        for (var i = 0; i < scan.size(); i++) {
            if (scan.free(i) && scan.token(i).isWord()) {
                reference(i);
            }
        }
        return refs;
    }

    /** Those of the numbers read that exist. */
    List<Documents.Document> documents() {
        return found;
    }

    private void reference(int index) {
        var prefix = PREFIXES.get(scan.token(index).word());
        var at = index + 1;
        if (prefix == null) {
            prefix = noun(index);
            at = prefix == null ? at : index + Math.max(1, nounLength(index));
        }
        if (prefix == null || at < scan.size() && scan.token(at).glued() && scan.token(at).isWord()) {
            return;
        }
        var tight = at < scan.size() && scan.token(at).glued() && !scan.is(at, ":");
        var labelled = scan.is(at, ":");
        while (at < scan.size() && (scan.is(at, "-") || scan.is(at, "#") || scan.is(at, ".") || scan.is(at, ":")
                || scan.is(at, "no") || scan.is(at, "nombor") || scan.is(at, "number"))) {
            tight = tight || scan.is(at, "-") || scan.is(at, "#");
            at++;
        }
        if (!scan.free(at) || !scan.token(at).isNumber() || !isReference(index, at, prefix, tight && !labelled)) {
            return;
        }
        var ref = prefix + "-" + "0".repeat(Math.max(0, FULL - scan.token(at).word().length()))
                + scan.token(at).word();
        var end = at + 1;
        if (scan.is(end, "rev") && end + 1 < scan.size() && scan.token(end + 1).isNumber()) {
            end += 2;
        }
        if (!refs.isEmpty() && scan.takenBack(last, index)) {
            var gone = refs.removeLast();
            found.removeIf(document -> document.ref().equals(gone));
        }
        last = end;
        if (!refs.contains(ref)) {
            refs.add(ref);
            documents.find(ref).ifPresent(found::add);
        }
        scan.claim(index, end, Span.Kind.REF, ref);
    }

    private @Nullable String noun(int index) {
        return scan.means(index, Concept.QUOTE)
                ? "QT"
                : scan.means(index, Concept.INVOICE)
                        ? "IV"
                        : scan.means(index, Concept.CREDIT_NOTE)
                                ? "CN"
                                : scan.means(index, Concept.DELIVERY_ORDER)
                                        ? "DO"
                                        : scan.means(index, Concept.RENTAL) || scan.is(index, "sewa") ? "RN" : null;
    }

    private int nounLength(int index) {
        return Math.max(Math.max(scan.skip(index, Concept.QUOTE), scan.skip(index, Concept.INVOICE)),
                Math.max(scan.skip(index, Concept.CREDIT_NOTE),
                        Math.max(scan.skip(index, Concept.DELIVERY_ORDER), scan.skip(index, Concept.RENTAL))));
    }

    private boolean isReference(int prefixAt, int at, String prefix, boolean tight) {
        var digits = scan.token(at).word();
        if (digits.length() > LONGEST || digits.indexOf('.') >= 0 || digits.indexOf(',') >= 0) {
            return false;
        }
        var isCode = PREFIXES.containsKey(scan.token(prefixAt).word());
        var zero = digits.charAt(0) == '0' && digits.length() >= FULL;
        if (isCode && (tight || zero)) {
            return digits.length() >= 2;
        }
        var next = at + 1;
        var counted = next < scan.size() && (scan.meansAny(next, Concept.CLASSIFIER, Concept.DAY, Concept.TIMES,
                Concept.WEEK, Concept.MONTH, Concept.PERCENT, Concept.ONE_DAY, Concept.DAILY)
                || scan.means(next, Concept.RINGGIT) && scan.numeral(next + 1).isEmpty()
                || scan.token(next).isWord() && scan.token(next).glued()
                || scan.is(next, "/") || scan.is(next, "-") || itemWord.test(next));
        if (counted) {
            return false;
        }
        if (zero || isCode && digits.length() >= FULL - 1 && !prefix.equals("DO") || digits.length() == FULL
                && (prefix.equals("IV") || prefix.equals("CN") || prefix.equals("DO"))) {
            return true;
        }
        var ref = String.format(Locale.ROOT, "%s-%4s", prefix, digits).replace(' ', '0');
        return digits.length() >= (isCode && !prefix.equals("DO") ? 2 : FULL - 1) && documents.find(ref).isPresent();
    }
}
