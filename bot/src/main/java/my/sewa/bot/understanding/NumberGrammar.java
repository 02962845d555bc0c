package my.sewa.bot.understanding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers: {@code 1,250.50}, {@code 1.5k}, {@code dua puluh lima}, {@code 2 ribu setengah}, {@code forty}. */
final class NumberGrammar {
    private static final String[] ENGLISH = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
        .split(" ", -1);
    private static final String[] ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    private static final String[] MALAY = "satu dua tiga empat lima enam tujuh lapan sembilan".split(" ", -1);
    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, Integer> SCALES = Map.ofEntries(Map.entry("ribu", 1000), Map.entry("rb", 1000),
            Map.entry("thousand", 1000), Map.entry("thousands", 1000), Map.entry("juta", 1_000_000),
            Map.entry("million", 1_000_000), Map.entry("millions", 1_000_000), Map.entry("seribu", 1000),
            Map.entry("sribu", 1000), Map.entry("sejuta", 1_000_000));
    private static final Set<String> HUNDREDS = Set.of("ratus", "rtus", "hundred", "hundreds");
    private static final Set<String> HUNDRED_OR_MORE = Set.of("hundred", "thousand", "million");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final int HUNDRED = 100;
    private static final int DOZEN = 12;

    private static Map<String, Integer> small() {
        var words = new HashMap<String, Integer>();
        for (var i = 0; i < ENGLISH.length; i++) {
            words.put(ENGLISH[i], i + 1);
        }
        for (var i = 0; i < ENGLISH_TENS.length; i++) {
            words.put(ENGLISH_TENS[i], (i + 2) * TEN);
        }
        for (var i = 0; i < MALAY.length; i++) {
            words.put(MALAY[i], i + 1);
        }
        words.putAll(Map.of("zero", 0, "sifar", 0, "fourty", 40));
        words.putAll(Map.of("tige", 3, "ampat", 4, "lime", 5, "tujoh", 7, "delapan", 8, "smbilan", 9));
        words.putAll(Map.of("sepuluh", TEN, "spuluh", TEN, "sebelas", 11, "sblas", 11, "couple", 2));
        return Map.copyOf(words);
    }

    private final List<Token> tokens;
    private final int start;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal group;
    private BigDecimal lastScale = MOST;
    /** How large the next small number may be to join the group: 10 after tens, 100 after hundreds. */
    private int room;

    private NumberGrammar(List<Token> tokens, int start) {
        this.tokens = tokens;
        this.start = start;
        this.at = start;
    }

    /** True for a word that is a small number by itself. */
    static boolean isWord(String word) {
        return SMALL.containsKey(word);
    }

    /** By the token they start at. */
    static Numeral[] numerals(List<Token> tokens) {
        var found = new Numeral[tokens.size()];
        for (var i = 0; i < tokens.size(); i++) {
            var numeral = new NumberGrammar(tokens, i).read();
            if (numeral.isPresent()) {
                found[i] = numeral.get();
                i = numeral.get().end() - 1;
            }
        }
        return found;
    }

    private Optional<Numeral> read() {
        var first = tokens.get(start);
        if (first.is("a") && start + 1 < tokens.size() && HUNDRED_OR_MORE.contains(tokens.get(start + 1).word())) {
            // "A hundred and eighty".
            group = BigDecimal.ONE;
            at++;
        } else if (HUNDRED_OR_MORE.contains(first.word())) {
            group = BigDecimal.ONE;
        } else if (first.isNumber()) {
            var value = first.value();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            group = value.get();
            at++;
            if (at < tokens.size() && tokens.get(at).glued() && tokens.get(at).is("k")) {
                group = group.multiply(BigDecimal.valueOf(1000));
                at++;
            }
        }
        var plain = at > start;
        while (at < tokens.size() && tokens.get(at).isWord() && word(tokens.get(at).word())) {
            at++;
        }
        if (at == start) {
            return Optional.empty();
        }
        var value = group == null ? total : total.add(group);
        return Optional.of(new Numeral(start, at, value, plain && at == start + 1));
    }

    /** Takes one more word into the number, if it fits. */
    private boolean word(String word) {
        var small = SMALL.get(word);
        if (small != null) {
            return joins(small);
        }
        return switch (word) {
            case "puluh", "plh", "pulo" -> tens();
            case "belas", "blas" -> teens();
            case "ratus", "hundred", "hundreds", "rtus" -> hundreds();
            case "seratus", "sratus" -> joins(HUNDRED);
            case "dozen", "dozens", "dozin" -> dozens();
            case "sedozen", "sedozin" -> joins(DOZEN);
            case "setengah", "stgh", "half" -> half();
            case "perpuluhan", "point" -> decimals();
            case "dan", "and" -> (room == HUNDRED || word.equals("and") && group == null && total.signum() > 0)
                    && at + 1 < tokens.size() && smallerThanHundred(at + 1);
            default -> {
                var scale = SCALES.get(word);
                yield scale != null && scaled(BigDecimal.valueOf(scale), word.startsWith("s"));
            }
        };
    }

    private boolean smallerThanHundred(int index) {
        return SMALL.containsKey(tokens.get(index).word());
    }

    private boolean joins(int small) {
        if (group == null) {
            group = BigDecimal.valueOf(small);
            room = small >= HUNDRED ? HUNDRED : small >= TWENTY ? TEN : 0;
            return true;
        }
        if (room == 0 || small >= room || small == 0) {
            return false;
        }
        group = group.add(BigDecimal.valueOf(small));
        room = small >= TWENTY ? TEN : 0;
        return true;
    }

    private boolean tens() {
        var unit = unit();
        if (unit == 0 || group == null) {
            return false;
        }
        group = group.add(BigDecimal.valueOf((long) unit * (TEN - 1)));
        room = TEN;
        return true;
    }

    private boolean teens() {
        if (unit() == 0 || group == null) {
            return false;
        }
        group = group.add(BigDecimal.TEN);
        room = 0;
        return true;
    }

    /** The last digit of the group, if the group ends in one that "puluh" or "belas" may follow. */
    private int unit() {
        if (group == null || group.stripTrailingZeros().scale() > 0 || room != 0) {
            return 0;
        }
        var inHundred = group.remainder(BigDecimal.valueOf(HUNDRED)).intValue();
        return inHundred < TEN ? inHundred : 0;
    }

    private boolean hundreds() {
        if (group == null || group.compareTo(BigDecimal.valueOf(HUNDRED)) >= 0) {
            return false;
        }
        group = group.multiply(BigDecimal.valueOf(HUNDRED));
        room = HUNDRED;
        return true;
    }

    private boolean dozens() {
        group = group == null ? BigDecimal.valueOf(DOZEN) : group.multiply(BigDecimal.valueOf(DOZEN));
        room = 0;
        return true;
    }

    private boolean half() {
        var next = at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
        if (group != null && group.stripTrailingZeros().scale() <= 0) {
            group = group.add(HALF);
        } else if (group == null && total.signum() > 0) {
            total = total.add(lastScale.multiply(HALF));
        } else if (group == null && !next.equals("dozen")) {
            group = HALF;
        } else {
            return false;
        }
        room = 0;
        return true;
    }

    private boolean decimals() {
        var next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        if (next == null || group == null) {
            return false;
        }
        var digit = next.isNumber() ? Integer.valueOf(next.smallNumber()) : SMALL.get(next.word());
        if (digit == null || digit < 0 || digit >= TEN) {
            return false;
        }
        group = group.add(BigDecimal.valueOf(digit).movePointLeft(1));
        room = 0;
        at++;
        return true;
    }

    private boolean scaled(BigDecimal scale, boolean one) {
        if (scale.compareTo(lastScale) >= 0 || (one ? group != null : group == null)) {
            return false;
        }
        total = total.add(one || group == null ? scale : group.multiply(scale));
        group = null;
        lastScale = scale;
        room = 0;
        // A digit may go on: 2 ribu 3 ratus.
        if (at + 2 < tokens.size() && tokens.get(at + 1).isNumber() && tokens.get(at + 2).isWord()
                && HUNDREDS.contains(tokens.get(at + 2).word()) && tokens.get(at + 1).smallNumber() > 0) {
            group = BigDecimal.valueOf(tokens.get(at + 1).smallNumber());
            at++;
        }
        return total.compareTo(MOST) < 0;
    }
}
