package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of {@code intents.txt}, heaviest first: what a message asks for, by its features. */
final class IntentCues {
    /** Below this nothing is understood. */
    static final int LEAST = 40;
    private static final int NEAREST = 3;
    /** Features of many messages, whatever they ask for. */
    private static final Set<String> VAGUE = Set.of("few", "asks", "past", "be", "did", "may", "have", "get",
            "stranger", "odd");
    /** An "if" in these tells what to offer instead. */
    private static final Set<Intent> DRAWN_UP = Set.of(Intent.QUOTE_CREATE, Intent.QUOTE_REVISE, Intent.RENTAL_RESERVE);
    private static final IntentCues SHIPPED = read();

    /**
     * An intent and how sure it is.
     *
     * @param rule the rule that says so, as it is written; empty if none does
     * @param cues the features it needs
     */
    record Scored(Intent intent, int weight, String rule, Set<String> cues) {}

    private record Rule(int weight, Intent intent, List<List<String>> needed, List<String> forbidden, String line) {
        boolean holds(Features features) {
            for (var group : needed) {
                if (!anyOf(group, features)) {
                    return false;
                }
            }
            return !anyOf(forbidden, features);
        }

        /** How many of the needed features are there. */
        int near(Features features) {
            var present = 0;
            for (var group : needed) {
                present += !VAGUE.containsAll(group) && anyOf(group, features) ? 1 : 0;
            }
            return anyOf(forbidden, features) ? 0 : present;
        }

        private static boolean anyOf(List<String> names, Features features) {
            for (var i = 0; i < names.size(); i++) {
                if (features.has(names.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Rule> rules;

    private IntentCues(List<String> lines) {
        rules = lines.stream()
            .map(IntentCues::rule)
            .sorted(Comparator.comparingInt(Rule::weight).reversed())
            .toList();
    }

    static IntentCues shipped() {
        return SHIPPED;
    }

    private static IntentCues read() {
        return new IntentCues(WordFile.lines("intents.txt"));
    }

    private static Rule rule(String line) {
        var colon = line.indexOf(": ");
        var head = line.substring(0, colon).split(" ", -1);
        var intent = Intent.of(head[1]).orElseThrow(() -> new IllegalArgumentException("no such intent: " + line));
        var needed = new ArrayList<List<String>>();
        var forbidden = new ArrayList<String>();
        for (var feature : line.substring(colon + 2).strip().split(" +", -1)) {
            if (feature.startsWith("!")) {
                forbidden.add(feature.substring(1));
            } else {
                needed.add(List.of(feature.split("\\|", -1)));
            }
        }
        return new Rule(Integer.parseInt(head[0]), intent, List.copyOf(needed), List.copyOf(forbidden),
                line);
    }

    /** The likeliest intent; unknown with weight 0 if nothing is likely. */
    Scored best(Features features) {
        for (var rule : rules) {
            if (rule.weight() >= LEAST && rule.holds(features) && !doubtful(rule.intent(), features)) {
                var cues = rule.needed().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
                return new Scored(rule.intent(), rule.weight(), rule.line(), cues);
            }
        }
        return new Scored(Intent.UNKNOWN, 0, "", Set.of());
    }

    /** "Should we cancel IV-2033?" and "kalau batal …" order nothing. */
    private static boolean doubtful(Intent intent, Features features) {
        return intent.changesState() && (features.has("doubt") || features.has("if") && !DRAWN_UP.contains(intent));
    }

    /** What might have been meant by a message that was not understood, likeliest first. */
    List<Intent> nearest(Features features) {
        return rules.stream()
            .filter(rule -> rule.needed().size() > 1 && rule.near(features) > 0)
            .filter(rule -> rule.intent() != Intent.UNKNOWN && rule.intent() != Intent.DENY)
            .sorted(Comparator.comparingInt((Rule rule) -> rule.near(features)).reversed())
            .map(Rule::intent)
            .distinct()
            .limit(NEAREST)
            .toList();
    }
}
