package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which numbered entries hold which word: an inverted index that is built once and then only read. */
final class Words {
    private static final int[] NONE = {};

    private final Map<String, int[]> holders;
    private final SpellingIndex spelling;

    /**
     * An index over entries numbered from 0.
     *
     * @param words those of each entry
     */
    Words(List<? extends Collection<String>> words) {
        var growing = new HashMap<String, List<Integer>>();
        for (var entry = 0; entry < words.size(); entry++) {
            for (var word : words.get(entry)) {
                var list = growing.computeIfAbsent(word, w -> new ArrayList<>());
                if (list.isEmpty() || list.getLast() != entry) {
                    list.add(entry);
                }
            }
        }
        holders = new HashMap<>();
        growing.forEach((word, list) -> holders.put(word, list.stream().mapToInt(Integer::intValue).toArray()));
        spelling = new SpellingIndex(holders.keySet().stream().filter(Words::isSpelt).toList());
    }

    private static boolean isSpelt(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    boolean contains(String word) {
        return holders.containsKey(word);
    }

    /** The entries that hold a word, ascending. */
    int[] holding(String word) {
        return holders.getOrDefault(word, NONE);
    }

    /** The words a misspelt one may stand for. */
    List<String> nearest(String misspelt) {
        return spelling.nearest(misspelt);
    }

    /** The entries that hold one of the words a misspelt one may stand for, ascending. */
    int[] holdingLike(String misspelt) {
        return spelling.nearest(misspelt)
            .stream()
            .flatMapToInt(word -> Arrays.stream(holding(word)))
            .distinct()
            .sorted()
            .toArray();
    }

    /** What is in both; both ascending. */
    static int[] both(int[] a, int[] b) {
        var result = new int[Math.min(a.length, b.length)];
        var size = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            if (a[i] == b[j]) {
                result[size++] = a[i];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Arrays.copyOf(result, size);
    }
}
