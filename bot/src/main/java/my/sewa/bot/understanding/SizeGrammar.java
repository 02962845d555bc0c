package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads sizes that belong to the names of things: 20kva, 8 meter, 10x10, 2", 3 tan. */
final class SizeGrammar {
    /**
     * A size in one spelling, with the token after its last.
     *
     * @param key for example {@code 20kva}, {@code 10x10}, {@code 2in}
     */
    record Found(String key, int end) {}

    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("kva", "kva"), Map.entry("kv", "kva"),
            Map.entry("m", "m"), Map.entry("meter", "m"), Map.entry("metre", "m"), Map.entry("meters", "m"),
            Map.entry("metres", "m"), Map.entry("mtr", "m"), Map.entry("mtrs", "m"), Map.entry("ft", "ft"),
            Map.entry("feet", "ft"), Map.entry("foot", "ft"), Map.entry("kaki", "ft"), Map.entry("'", "ft"),
            Map.entry("inch", "in"), Map.entry("inches", "in"), Map.entry("inci", "in"), Map.entry("inchi", "in"),
            Map.entry("in", "in"), Map.entry("\"", "in"), Map.entry("ton", "t"), Map.entry("tons", "t"),
            Map.entry("tan", "t"), Map.entry("tonne", "t"), Map.entry("tonnes", "t"), Map.entry("t", "t"),
            Map.entry("kg", "kg"), Map.entry("kilo", "kg"), Map.entry("l", "l"), Map.entry("liter", "l"),
            Map.entry("litre", "l"), Map.entry("ltr", "l"), Map.entry("cfm", "cfm"), Map.entry("w", "w"),
            Map.entry("watt", "w"), Map.entry("watts", "w"), Map.entry("kw", "kw"), Map.entry("mm", "mm"),
            Map.entry("cm", "cm"), Map.entry("a", "a"), Map.entry("amp", "a"), Map.entry("amps", "a"),
            Map.entry("ampere", "a"), Map.entry("ch", "ch"), Map.entry("channel", "ch"), Map.entry("saluran", "ch"),
            Map.entry("lumen", "lm"), Map.entry("lumens", "lm"), Map.entry("hp", "hp"), Map.entry("psi", "psi"),
            Map.entry("kuda", "hp"));
    /** Units that mean nothing else, so that a size nobody has is still a size. */
    private static final List<String> CLEAR = List.of("kva", "m", "ft", "in", "t", "cfm", "kg", "mm", "kw", "w", "hp");

    private SizeGrammar() {}

    static boolean unit(String word) {
        return UNITS.containsKey(word);
    }

    /** What a number may be the beginning of, the longest first: 2" x 8 is a measure, or two inches. */
    static List<Found> at(List<Token> tokens, Numeral numeral) {
        var found = new ArrayList<Found>(2);
        var end = numeral.end();
        var number = numeral.value().stripTrailingZeros().toPlainString();
        var mark = word(tokens, end).equals("'") || word(tokens, end).equals("\"") ? 1 : 0;
        if (numeral.digits() && word(tokens, end + mark).equals("x") && end + mark + 1 < tokens.size()) {
            var after = end + mark + 2;
            var second = tokens.get(end + mark + 1).value();
            second.ifPresent(other -> found.add(new Found(number + "x" + other.stripTrailingZeros().toPlainString(),
                    after + ("ft".equals(UNITS.get(word(tokens, after))) ? 1 : 0))));
        }
        var unit = UNITS.get(word(tokens, end));
        if (unit != null) {
            found.add(new Found(number + unit, end + 1));
        }
        return found;
    }

    private static String word(List<Token> tokens, int index) {
        return index < tokens.size() ? tokens.get(index).word() : "";
    }

    /** True for a size written so clearly that it cannot be a count: "30kva", "10m"; not "2 in", "3 a". */
    static boolean clear(List<Token> tokens, Numeral numeral, Found size) {
        var unit = tokens.get(numeral.end());
        return size.key().contains("x") && unit.glued()
                || CLEAR.stream().anyMatch(size.key()::endsWith) && (unit.glued() || unit.word().length() > 2)
                        && !unit.is("tan") && !unit.is("in");
    }
}
