package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.List;

/** Takes Malay endings and beginnings off a word. */
final class Affixes {
    private static final List<String> ENDINGS = List.of("lah", "kah", "nya", "kan", "an", "la", "i", "'s");
    private static final List<String> BEGINNINGS = List.of("meng", "mem", "men", "me", "di", "ter", "ber", "peng",
            "pem", "pen", "pe");
    private static final int SHORTEST_STEM = 4;

    private Affixes() {}

    /** What may be left of a word, the least shortened first; without the word itself. */
    static List<String> stems(String word) {
        var found = new ArrayList<String>();
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM - 1) {
                found.add(word.substring(0, word.length() - ending.length()));
            }
        }
        for (var beginning : BEGINNINGS) {
            if (word.startsWith(beginning) && word.length() - beginning.length() >= SHORTEST_STEM) {
                var rest = word.substring(beginning.length());
                found.add(rest);
                for (var ending : ENDINGS) {
                    if (rest.endsWith(ending) && rest.length() - ending.length() >= SHORTEST_STEM) {
                        found.add(rest.substring(0, rest.length() - ending.length()));
                    }
                }
            }
        }
        return found;
    }
}
