package my.sewa.domain.people;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names, compared as people do: without legal forms, signs and capitals, and with a letter or two amiss. */
final class Names {
    /** In characters, as they are stored. */
    static final int LONGEST = 200;

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> FORMS = Set.of("sdn", "bhd", "sdnbhd", "sendirian", "berhad", "plt",
            "llp", "pte", "ltd");
    /** One letter amiss for so many. */
    private static final int FORGIVEN = 6;

    private Names() {}

    static String plain(String name) {
        String words = words(name)
            .filter(word -> !word.isEmpty() && !FORMS.contains(word))
            .collect(Collectors.joining(" "));
        return words.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : words;
    }

    /** Whether a name says that it is a company's. */
    static boolean hasLegalForm(String name) {
        return words(name).anyMatch(FORMS::contains);
    }

    private static Stream<String> words(String name) {
        return Stream.of(SIGNS.split(name.toLowerCase(Locale.ROOT), -1));
    }

    /** Whether two names are likely to be one. */
    static boolean nearEqual(String one, String other) {
        String first = plain(one).replace(" ", "");
        String second = plain(other).replace(" ", "");
        int most = Math.max(first.length(), second.length()) / FORGIVEN;
        return Math.abs(first.length() - second.length()) <= most && distance(first, second) <= Math.min(most, 2);
    }

    /** How many letters have to be put in, left out or changed. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
