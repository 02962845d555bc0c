package my.sewa.bot.understanding;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads how much: RM2,400.75, RM 2 400.75, 2.4k, 20 ringgit 43 sen, lima ratus ringgit, 5%, or a bare number. */
final class AmountGrammar {
    private static final int SEN_IN_RINGGIT = 100;
    private static final int LEAST_UNSAID_SEN = 10;

    /**
     * A value with where it stood.
     *
     * @param amount null if it cannot be read without doubt
     * @param marked true if it was said to be money or a percentage
     */
    record Value(@Nullable BigDecimal amount, int start, int end, boolean marked, boolean percent) {}

    private final Scan scan;
    private final IntPredicate itemWord;

    AmountGrammar(Scan scan, IntPredicate itemWord) {
        this.scan = scan;
        this.itemWord = itemWord;
    }

    /** The value that starts at a token. */
    @Nullable
    Value at(int index) {
        var ringgit = scan.skip(index, Concept.RINGGIT);
        if (ringgit > 0) {
            return number(index, index + ringgit, true);
        }
        // The 12 of 5hb12 and the 20 of gen20 are no money.
        var partOfWord = index > 0 && scan.token(index).glued() && scan.token(index - 1).isWord()
                && Price.Role.of(scan, index - 1) == null;
        return !partOfWord && !partOfDate(index) && (scan.numeral(index).isPresent() || scan.token(index).isNumber())
                ? number(index, index, false)
                : null;
    }

    /** The 25 and the 11 of 25/11, the 29 of 2026-11-29. */
    private boolean partOfDate(int index) {
        return slash(index + 1) && number(index + 2) || slash(index - 1) && number(index - 2);
    }

    private boolean slash(int index) {
        return scan.is(index, "/") && scan.token(index).glued()
                || scan.is(index, "-") && scan.token(index).glued() && index + 1 < scan.size()
                        && scan.token(index + 1).glued();
    }

    private boolean number(int index) {
        return index >= 0 && index < scan.size() && scan.token(index).isNumber();
    }

    private @Nullable Value number(int start, int index, boolean marked) {
        var minus = scan.is(index, "-") && scan.free(index + 1) && scan.token(index + 1).glued() && marked;
        var at = minus ? index + 1 : index;
        if (!scan.free(at) || !scan.token(at).isNumber() && scan.numeral(at).isEmpty()) {
            return null;
        }
        var numeral = scan.numeral(at);
        if (!marked && numeral.isEmpty() && !scan.is(at + 1, ",")) {
            return null;
        }
        var end = numeral.map(Numeral::end).orElse(at + 1);
        var amount = numeral.map(Numeral::value).orElse(null);
        if (scan.is(end, ",") && scan.token(end).glued() && end + 1 < scan.size() && scan.token(end + 1).isNumber()
                && scan.token(end + 1).glued()) {
            // 2.400,75 and 1,50: thousands or decimals? Not ours to guess.
            return marked || scan.token(at).word().contains(".") ? new Value(null, start, end + 2, true, false) : null;
        }
        if (marked && numeral.isPresent() && spacedThousands(at, end)) {
            amount = new BigDecimal(scan.token(at).word() + scan.token(end).word());
            end++;
        }
        return unit(start, end, minus || scan.negative(start) ? null : amount, marked);
    }

    /** RM 2 400.75. */
    private boolean spacedThousands(int at, int end) {
        final var group = 3;
        return scan.free(end) && scan.token(end).isNumber() && end == at + 1 && scan.token(at).smallNumber() > 0
                && scan.token(at).word().length() <= group
                && scan.token(end).word().split("\\.", -1)[0].length() == group && !counts(end + 1)
                && !scan.is(end + 1, "/") && !scan.meansAny(end + 1, Concept.RINGGIT, Concept.PER, Concept.ONE_DAY,
                        Concept.DAILY, Concept.EACH, Concept.ONE_PIECE);
    }

    private @Nullable Value unit(int start, int end, @Nullable BigDecimal amount, boolean marked) {
        if (scan.means(end, Concept.PERCENT)) {
            return new Value(amount, start, end + scan.skip(end, Concept.PERCENT), true, true);
        }
        var ringgit = scan.skip(end, Concept.RINGGIT);
        if (ringgit > 0 && !marked && !(scan.is(end, "rm") && scan.numeral(end + 1).isPresent())) {
            return withSen(start, end + ringgit, amount);
        }
        if (scan.means(end, Concept.SEN) && amount != null && !marked) {
            return new Value(amount.movePointLeft(2), start, end + 1, true, false);
        }
        return marked && scan.means(end, Concept.SEN) ? null : new Value(amount, start, end, marked, false);
    }

    /** 20 ringgit 43 sen, 20 ringgit and 43. */
    private Value withSen(int start, int end, @Nullable BigDecimal amount) {
        var at = end + scan.skip(end, Concept.AND);
        var sen = scan.numeral(at).filter(number -> number.between(1, SEN_IN_RINGGIT - 1));
        if (sen.isPresent() && amount != null) {
            var after = sen.get().end();
            var said = scan.means(after, Concept.SEN) || scan.is(after, "c");
            // "Lima belas ringgit satu" is for each.
            var tens = sen.get().between(LEAST_UNSAID_SEN, SEN_IN_RINGGIT - 1);
            if (said || tens && !counts(after) && after == scan.size()) {
                return new Value(amount.add(sen.get().value().movePointLeft(2)), start, said ? after + 1 : after, true,
                        false);
            }
        }
        return new Value(amount, start, end, true, false);
    }

    /** True if what follows a number makes it a count, a size, a length or part of a date. */
    boolean counts(int index) {
        return index < scan.size() && (scan.meansAny(index, Concept.CLASSIFIER, Concept.DAY, Concept.WEEK,
                Concept.MONTH_UNIT, Concept.TIMES, Concept.MONTH, Concept.DAY_OF_MONTH, Concept.AM_PM)
                || scan.token(index).isWord() && scan.token(index).glued() || scan.is(index, "\"")
                || scan.is(index, "'") || itemWord.test(index));
    }

    /** A number that is no date and counts nothing. */
    boolean bare(int index) {
        var end = scan.numeral(index).map(Numeral::end);
        return end.isPresent() && !counts(end.get()) && !scan.is(end.get(), "/") && !scan.is(end.get(), "-");
    }
}
