package my.sewa.bot.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.sewa.domain.shared.Sen;
import org.joda.money.Money;

/**
 * Money said as a number and nothing else: "Kumar bayar 320".
 *
 * @param amount empty if it is not ours to guess, and then with a problem
 */
record BareAmount(Optional<Money> amount, Optional<Problem> problem) {
    private static final List<String> PARTS = List.of(".", ",", "/");
    private static final List<String> LESS = List.of("-", "minus", "negative", "negatif");
    private static final int LONGEST = 16;

    static BareAmount of(Scan scan, Numeral numeral) {
        var amount = asMoney(numeral);
        if (amount.filter(Money::isZero).isPresent() || scan.negative(numeral.start())) {
            return new BareAmount(amount, Optional.of(Problem.ZERO_AMOUNT));
        }
        return unclear(scan, numeral)
                ? new BareAmount(Optional.empty(), Optional.of(Problem.ODD_AMOUNT))
                : new BareAmount(amount, Optional.empty());
    }

    /** "Half" of what? ".77", "1,5", "3/15", "minus 20" and "one twenty two" neither. */
    private static boolean unclear(Scan scan, Numeral numeral) {
        var before = numeral.start() - 1;
        var after = numeral.end();
        var broken = scan.token(numeral.start()).glued() && any(PARTS.stream(), scan, before)
                || after + 1 < scan.size() && scan.token(after).glued() && scan.token(after + 1).glued()
                        && scan.token(after + 1).isNumber() && any(PARTS.stream(), scan, after);
        var words = !numeral.digits() && !numeral.whole();
        return broken || words || any(LESS.stream(), scan, before) || numeral.value().scale() > 2
                || scan.numeral(after).filter(next -> scan.free(next.start(), next.end())).isPresent();
    }

    private static boolean any(Stream<String> words, Scan scan, int index) {
        return words.anyMatch(word -> scan.is(index, word));
    }

    private static Optional<Money> asMoney(Numeral numeral) {
        var sen = numeral.value().movePointRight(2).stripTrailingZeros();
        return sen.scale() <= 0 && sen.precision() < LONGEST
                ? Optional.of(Sen.of(sen.longValueExact()))
                : Optional.empty();
    }
}
