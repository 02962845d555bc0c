package my.sewa.bot.understanding;

import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What a rate counts by: a day, a week, a month; each piece alike. */
final class RatePer {
    private static final Set<String> ONLY = Set.of("je", "jer", "aje", "sahaja", "saja", "only", "la", "lah");

    /** What a rate counts by and the token after the words that say so. */
    record Found(Line.Per per, int end) {}

    private final Scan scan;
    private final IntPredicate itemWord;
    private final AmountGrammar amounts;

    RatePer(Scan scan, IntPredicate itemWord, AmountGrammar amounts) {
        this.scan = scan;
        this.itemWord = itemWord;
        this.amounts = amounts;
    }

    /** What "weekly" and its like make a rate count by. */
    Line.@Nullable Per span(int index) {
        return !scan.free(index)
                ? null
                : scan.means(index, Concept.WEEKLY)
                        ? Line.Per.WEEK
                        : scan.means(index, Concept.MONTHLY)
                                ? Line.Per.MONTH
                                : scan.means(index, Concept.DAILY) ? Line.Per.DAY : null;
    }

    /** What "sehari" and its like make one. */
    Line.@Nullable Per one(int index) {
        return scan.means(index, Concept.ONE_DAY)
                ? Line.Per.DAY
                : scan.means(index, Concept.ONE_WEEK)
                        ? Line.Per.WEEK
                        : scan.means(index, Concept.ONE_MONTH) ? Line.Per.MONTH : null;
    }

    Line.Per spanOr(int index, Line.Per other) {
        var said = span(index);
        return said == null ? other : said;
    }

    /** 350/day, 350 sehari, 1200 per month, 18 satu, 4 each. */
    @Nullable
    Found after(int index) {
        var at = index;
        // 320 je sehari
        while (scan.free(at) && ONLY.contains(scan.token(at).word())) {
            at++;
        }
        if (scan.is(at, "/") || scan.is(at, "per") || scan.means(at, Concept.PER)) {
            at++;
            var unit = unitOf(at);
            if (unit != null) {
                return new Found(unit, at + 1);
            }
            return scan.means(at, Concept.CLASSIFIER) || repeated(at) ? perPiece(at + 1) : null;
        }
        if (scan.meansAny(at, Concept.ONE_DAY, Concept.DAILY)) {
            return each(Line.Per.DAY, at + Math.max(scan.skip(at, Concept.ONE_DAY), scan.skip(at, Concept.DAILY)));
        }
        if (scan.meansAny(at, Concept.ONE_WEEK, Concept.WEEKLY)) {
            return each(Line.Per.WEEK,
                    at + Math.max(scan.skip(at, Concept.ONE_WEEK), scan.skip(at, Concept.WEEKLY)));
        }
        if (scan.meansAny(at, Concept.ONE_MONTH, Concept.MONTHLY)) {
            return each(Line.Per.MONTH,
                    at + Math.max(scan.skip(at, Concept.ONE_MONTH), scan.skip(at, Concept.MONTHLY)));
        }
        if (scan.meansAny(at, Concept.EACH, Concept.ONE_PIECE)) {
            return perPiece(at + Math.max(scan.skip(at, Concept.EACH), scan.skip(at, Concept.ONE_PIECE)));
        }
        if (scan.is(at, "satu") && repeated(at + 1)) {
            return perPiece(at + 2);
        }
        return scan.is(at, "satu") && !amounts.counts(at + 1) ? perPiece(at + 1) : null;
    }

    /** "Sebulan seunit": for each, which a rate is anyhow. */
    private Found each(Line.Per per, int end) {
        return new Found(per, end + Math.max(scan.skip(end, Concept.EACH), scan.skip(end, Concept.ONE_PIECE)));
    }

    /** An item's word that was said before: the rate is for that one, and nothing is counted. */
    boolean repeated(int index) {
        if (!itemWord.test(index)) {
            return false;
        }
        var word = ItemIndex.singular(scan.token(index).word());
        for (var i = 0; i < index - 1; i++) {
            if (scan.token(i).isWord() && ItemIndex.singular(scan.token(i).word()).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** "RM350 each per day". */
    private Found perPiece(int end) {
        var again = scan.meansAny(end, Concept.PER, Concept.ONE_DAY, Concept.ONE_WEEK, Concept.ONE_MONTH)
                || scan.is(end, "/") ? after(end) : null;
        return again == null ? new Found(Line.Per.DAY, end) : again;
    }

    private Line.@Nullable Per unitOf(int index) {
        return scan.means(index, Concept.DAY) || scan.is(index, "d")
                ? Line.Per.DAY
                : scan.means(index, Concept.WEEK) || scan.is(index, "w")
                        ? Line.Per.WEEK
                        : scan.means(index, Concept.MONTH_UNIT) || scan.is(index, "m") ? Line.Per.MONTH : null;
    }
}
