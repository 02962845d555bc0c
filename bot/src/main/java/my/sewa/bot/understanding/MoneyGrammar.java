package my.sewa.bot.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.shared.Written;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads money and percentages: RM2,400.75, 2.4k, 350/day, @ 350, lima ratus ringgit, diskaun 5%, dep 1k. */
final class MoneyGrammar {
    private static final Set<String> TAKES_OFF = Set.of("knock", "knocked", "take", "cut", "slash");
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);
    /** In basis points. */
    private static final BigDecimal ALL = BigDecimal.valueOf(10_000);
    /** A bare number up to here after "discount" is a percentage; above, money. */
    private static final int LARGEST_BARE_PERCENT = 30;
    /** A smaller bare number before "delivery" counts something else. */
    private static final int SMALLEST_BARE_CHARGE = 10;
    /** "At 9" is a time; "at 620" is a rate. */
    private static final BigDecimal SMALLEST_BARE_RATE = BigDecimal.valueOf(25);
    /** "Dec 5 sehari" is a day; "nov 350/day" follows one. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
    private static final int FARTHEST_ROLE = 3;
    private final Scan scan;
    private final IntPredicate itemWord;
    private final AmountGrammar amounts;
    private final RatePer pers;
    private final List<Price> prices = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int used;

    /**
     * A reader of money.
     *
     * @param itemWord tells if a token is a word of the catalogue: "harga 2 genset" names no price
     */
    MoneyGrammar(Scan scan, IntPredicate itemWord) {
        this.scan = scan;
        this.itemWord = itemWord;
        this.amounts = new AmountGrammar(scan, itemWord);
        this.pers = new RatePer(scan, itemWord, amounts);
    }

    List<Problem> problems() {
        return problems;
    }

    /** Reads and claims all there is. */
    List<Price> read() {
        for (var i = 0; i < scan.size(); i++) {
            var value = scan.free(i) ? amounts.at(i) : null;
            var price = value == null ? null : price(value);
            if (price != null) {
                var corrected = !prices.isEmpty() && scan.takenBack(prices.getLast().end(), price.start());
                price = corrected ? price.instead(prices.removeLast()) : price;
                prices.add(price.of(piece(price)));
                scan.claim(price.start(), price.end(),
                        price.percent().isPresent() ? Span.Kind.PERCENT : Span.Kind.MONEY,
                        price.amount().map(Written::money).orElse(""));
                used = price.end();
                if (scan.is(used, "one") && (used + 1 == scan.size() || scan.token(used + 1).separates())) {
                    // "Last time RM65 one" counts nothing.
                    scan.claim(used, used + 1, Span.Kind.NOISE, "");
                    used++;
                }
                i = used - 1;
            }
        }
        prices.addAll(new WaivedCharges(scan).read());
        return prices;
    }

    private @Nullable Price price(AmountGrammar.Value value) {
        var per = pers.after(value.end());
        var role = role(value, per);
        if (role == null) {
            return null;
        }
        var start = Math.max(used, Math.min(value.start(), role.start()));
        var end = Math.max(role.end(), value.end());
        if (value.percent() && role.role() != Price.Role.DISCOUNT && role.role() != Price.Role.AMOUNT) {
            // Half of the total as a deposit is not an amount we can work out here: better asked than dropped.
            problems.add(Problem.ODD_AMOUNT);
            return new Price(role.role(), Optional.empty(), Optional.empty(), Line.Per.DAY, start, end);
        }
        if (value.percent() || barePercent(value, role.role())) {
            return percent(value, start, end);
        }
        var amount = amount(value.amount(), role.role());
        return new Price(role.role(), amount, Optional.empty(), role.per(), start, end);
    }

    private Price percent(AmountGrammar.Value value, int start, int end) {
        var percent = basisPoints(value.amount());
        if (percent.isEmpty()) {
            problems.add(Problem.ODD_AMOUNT);
        }
        return new Price(Price.Role.DISCOUNT, Optional.empty(), percent, Line.Per.DAY, start, end);
    }

    /** Empty for what is no percentage, or a finer one than is reckoned with: never cut to one that was not said. */
    private static Optional<Percent> basisPoints(@Nullable BigDecimal percent) {
        return Optional.ofNullable(percent)
            .filter(said -> said.scale() <= 2)
            .map(said -> said.movePointRight(2))
            .filter(points -> points.signum() >= 0 && points.compareTo(ALL) <= 0)
            .map(points -> new Percent(points.intValueExact()));
    }

    private static boolean barePercent(AmountGrammar.Value value, Price.Role role) {
        return role == Price.Role.DISCOUNT && !value.marked() && value.amount() != null
                && value.amount().compareTo(BigDecimal.valueOf(LARGEST_BARE_PERCENT)) <= 0;
    }

    private Optional<Money> amount(@Nullable BigDecimal amount, Price.Role role) {
        if (amount == null || amount.stripTrailingZeros().scale() > 2 || amount.compareTo(MOST) > 0) {
            problems.add(Problem.ODD_AMOUNT);
            return Optional.empty();
        }
        // 2.400 may be two thousand four hundred.
        if (amount.scale() > 2 && amount.signum() > 0) {
            problems.add(Problem.ODD_AMOUNT);
            return Optional.empty();
        }
        if (amount.signum() == 0 && (role == Price.Role.AMOUNT || role == Price.Role.RATE)) {
            problems.add(Problem.ZERO_AMOUNT);
        }
        return Optional.of(Sen.of(amount.movePointRight(2).longValueExact()));
    }

    /** What a value is said to be, and which tokens say so. */
    private record Said(Price.Role role, Line.Per per, int start, int end) {}

    private @Nullable Said role(AmountGrammar.Value value, RatePer.@Nullable Found per) {
        var before = roleBefore(value);
        var rated = scan.is(value.start() - 1, "@");
        if (!value.marked() && amounts.counts(value.end()) && per == null && !rated
                && !chargeBeforeItem(before, value)) {
            return null;
        }
        if (before != null) {
            return new Said(before.role(), per == null ? before.per() : per.per(), before.start(),
                    per == null ? value.end() : per.end());
        }
        if (per != null && (value.marked() || !tentative(value))) {
            return new Said(Price.Role.RATE, per.per(), value.start(), per.end());
        }
        var after = roleAfter(value);
        if (after != null) {
            return after;
        }
        if (!value.marked() && scan.is(value.start() - 1, "at") && scan.free(value.start() - 1)
                && value.amount() != null
                && value.amount().compareTo(SMALLEST_BARE_RATE) >= 0 && amounts.bare(value.start())
                && !scan.meansAny(value.end(), Concept.AM_PM, Concept.CLOCK) && !scan.is(value.end(), ":")) {
            return new Said(Price.Role.RATE, Line.Per.DAY, value.start() - 1, value.end());
        }
        var announced = value.marked() ? announced(value) : null;
        if (announced != null) {
            return new Said(Price.Role.RATE, announced, value.start(), value.end());
        }
        return value.marked() ? new Said(Price.Role.AMOUNT, Line.Per.DAY, value.start(), value.end()) : null;
    }

    /** "Kadar mingguan genset 20kva rm900": what the rate counts by is said first, the item stands between. */
    private Line.@Nullable Per announced(AmountGrammar.Value value) {
        for (var i = value.start() - 1; i >= used; i--) {
            var per = pers.span(i);
            if (per != null && (isRate(i - 1) || isRate(i + 1))) {
                return per;
            }
        }
        return null;
    }

    private boolean isRate(int index) {
        return Price.Role.of(scan, index) == Price.Role.RATE || scan.means(index, Concept.PRICE);
    }

    /** The role that a word or words ending just before a token give, and where they start. */
    private @Nullable Said ending(int end, AmountGrammar.Value value) {
        for (var entry : Price.Role.WORDS.entrySet()) {
            var start = scan.before(end, entry.getKey());
            if (start >= used && scan.free(start, end) && (!scan.is(start, "off") || takesOff(start - 1))) {
                var per = entry.getValue() == Price.Role.RATE ? pers.spanOr(start - 1, Line.Per.DAY) : Line.Per.DAY;
                return new Said(entry.getValue(), per, start, value.end());
            }
        }
        return null;
    }

    /** "Knock off RM75": elsewhere "off" belongs to the value before it. */
    private boolean takesOff(int index) {
        return scan.free(index) && scan.token(index).isWord() && TAKES_OFF.contains(scan.token(index).word());
    }

    private @Nullable Said roleBefore(AmountGrammar.Value value) {
        var per = Line.Per.DAY;
        for (var i = value.start() - 1; i >= Math.max(used, value.start() - FARTHEST_ROLE - 1) && scan.free(i); i--) {
            var role = ending(i + 1, value);
            if (role != null && role.role() == Price.Role.DISCOUNT && !value.marked()
                    && becomes(i + 1, value.start())) {
                return null;
            }
            if (role != null) {
                return role.per() == Line.Per.DAY ? new Said(role.role(), per, role.start(), role.end()) : role;
            }
            if (pers.span(i) == null && isRate(i - 1) && pers.one(i) != null) {
                // "Harga sehari rm35".
                return new Said(Price.Role.RATE, Objects.requireNonNull(pers.one(i)), i - 1, value.end());
            }
            if (pers.span(i) != null) {
                per = pers.spanOr(i, per);
                if (Price.Role.of(scan, i - 1) == null) {
                    return new Said(Price.Role.RATE, per, i, value.end());
                }
            } else if (scan.means(i, Concept.PRICE) && value.marked() && scan.before(i + 1, Concept.QUOTE) < 0) {
                return new Said(Price.Role.RATE, per, i, value.end());
            } else if (scan.means(i, Concept.SEND) && value.marked() && i == value.start() - 1 && !scan.is(i, "bagi")) {
                return new Said(Price.Role.DELIVERY, per, i, value.end());
            } else if (!leadsOn(i)) {
                return null;
            }
        }
        return null;
    }

    /** "Kerusi kurangkan jadi 80": eighty is what is left. */
    private boolean becomes(int from, int to) {
        for (var i = from; i < to; i++) {
            if (scan.is(i, "jadi") || scan.is(i, "ke") || scan.is(i, "kepada") || scan.is(i, "to")) {
                return true;
            }
        }
        return false;
    }

    /** "Deposit 1500 meja panjang x 10": the item has its own count. */
    private boolean chargeBeforeItem(@Nullable Said before, AmountGrammar.Value value) {
        if (before == null || !itemWord.test(value.end())) {
            return false;
        }
        var at = value.end();
        while (itemWord.test(at) || scan.free(at) && (scan.is(at, "-") || scan.is(at, "x") || scan.is(at, "\"")
                || scan.numeral(at).isPresent() && at + 1 < scan.size()
                        && SizeGrammar.unit(scan.token(at + 1).word()))) {
            at += scan.numeral(at).isPresent() ? 2 : 1;
        }
        return scan.numeral(at).isPresent();
    }

    /** True for words that may stand between "deposit" and its amount. */
    private boolean leadsOn(int index) {
        var token = scan.token(index);
        return token.is(":") || !token.separates() && !token.isNumber() && (!token.isWord()
                || scan.meansAny(index, Concept.PARTICLE, Concept.OF, Concept.TO, Concept.AMOUNT, Concept.AT,
                        Concept.WITH, Concept.CHANGE, Concept.CONFIRM, Concept.TIMES, Concept.ADD, Concept.RINGGIT,
                        Concept.FOR));
    }

    private @Nullable Said roleAfter(AmountGrammar.Value value) {
        var i = value.end();
        for (; i < Math.min(scan.size(), value.end() + 2) && scan.free(i); i++) {
            var role = Price.Role.of(scan, i);
            if (role != null && role != Price.Role.RATE) {
                var phrase = switch (role) {
                    case DISCOUNT -> scan.skip(i, Concept.DISCOUNT);
                    case DEPOSIT -> scan.skip(i, Concept.DEPOSIT);
                    default -> scan.skip(i, Concept.DELIVERY);
                };
                var own = i + phrase;
                var ownValue = scan.means(own, Concept.RINGGIT) || !value.marked() && amounts.bare(own);
                var small = !value.marked() && (value.amount() == null
                        || value.amount().compareTo(BigDecimal.valueOf(SMALLEST_BARE_CHARGE)) < 0);
                return ownValue && !value.percent() || small && role != Price.Role.DISCOUNT
                        ? null
                        : new Said(role, Line.Per.DAY, value.start(), own);
            }
            if (!scan.meansAny(i, Concept.FOR, Concept.OF, Concept.PARTICLE)) {
                return null;
            }
        }
        return null;
    }

    private Optional<String> piece(Price price) {
        for (var i = price.start() + 1; i < price.end(); i++) {
            if (scan.token(i).isWord() && itemWord.test(i) && pers.repeated(i)) {
                return Optional.of(ItemIndex.singular(scan.token(i).word()));
            }
        }
        return Optional.empty();
    }

    /** "Kerusi plastik 80 sehari" may be eighty chairs for a day, "25/11 sehari" is a date and a day. */
    private boolean tentative(AmountGrammar.Value value) {
        var i = value.start() - 1;
        var mayBeDay = scan.means(i, Concept.MONTH)
                && (value.amount() == null || value.amount().compareTo(LAST_DAY) <= 0);
        if (scan.is(i, "/") || scan.is(i, "-") || scan.is(i, "x") || mayBeDay) {
            return true;
        }
        if (scan.is(value.end(), "/") || scan.means(value.end(), Concept.PER)) {
            return false;
        }
        var items = 0;
        while (i >= 0 && (itemWord.test(i) || scan.means(i, Concept.CLASSIFIER))) {
            items++;
            i--;
        }
        return items > 0 && (i < 0 || !scan.token(i).isNumber() && !scan.is(i, "x"));
    }
}
