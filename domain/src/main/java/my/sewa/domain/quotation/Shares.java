package my.sewa.domain.quotation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import my.sewa.domain.shared.Sen;
import org.joda.money.Money;

/** Splits an amount over lines in proportion, to the sen, so that the parts add up to it again. */
final class Shares {
    private Shares() {}

    /**
     * Each line gets its part rounded down; the sen left over go one each to the largest remainders, of equal ones to
     * the earlier line. No part exceeds its line.
     *
     * @throws IllegalArgumentException if there is more to split than the lines hold
     */
    static List<Money> of(Money amount, List<Money> lines) {
        var whole = BigInteger.valueOf(Sen.in(lines.stream().reduce(Sen.ZERO, Money::plus)));
        var split = BigInteger.valueOf(Sen.in(amount));
        if (split.compareTo(whole) > 0) {
            throw new IllegalArgumentException("cannot take " + amount + " off lines worth less");
        }
        if (split.signum() == 0) {
            return lines.stream().map(_ -> Sen.ZERO).toList();
        }
        var parts = lines.stream()
            .map(line -> BigInteger.valueOf(Sen.in(line)).multiply(split).divideAndRemainder(whole))
            .toList();
        var sen = new ArrayList<>(parts.stream().map(part -> part[0].longValueExact()).toList());
        long left = split.longValueExact() - sen.stream().collect(Collectors.summingLong(Long::longValue));
        IntStream.range(0, sen.size())
            .boxed()
            .sorted(Comparator.comparing((Integer line) -> parts.get(line)[1]).reversed())
            .limit(left)
            .forEach(line -> sen.set(line, sen.get(line) + 1));
        return sen.stream().map(Sen::of).toList();
    }
}
