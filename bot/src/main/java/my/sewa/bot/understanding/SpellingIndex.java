package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds words that were misspelt: those within an edit budget that grows with the length of the word (1 to 3 letters:
 * none, 4 to 6: one, 7 and more: two; the first letter must be right in short words and for two edits). An edit is a letter changed, left out, put in, or
 * two neighbours swapped.
 *
 * <p>Each word is filed under every spelling its first letters can have with letters left out, so a look-up costs a
 * few dozen binary searches whatever the number of words.
 */
final class SpellingIndex {
    private static final int PREFIX = 7;
    private static final int ONE_EDIT = 4;
    private static final int TWO_EDITS = 7;
    /** Up to here another first letter makes another word: a room is no boom. */
    private static final int SHORT = 5;

    private final List<String> words;
    /** Hash of a shortened spelling in the upper half, number of the word in the lower; sorted. */
    private final long[] filed;

    SpellingIndex(Collection<String> words) {
        this.words = words.stream().filter(word -> budget(word.length()) > 0).distinct().toList();
        var all = new ArrayList<Long>();
        for (var number = 0; number < this.words.size(); number++) {
            for (var spelling : shortened(this.words.get(number))) {
                all.add(filing(spelling, number));
            }
        }
        filed = all.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** How many edits a word of so many letters may be away. */
    static int budget(int letters) {
        return letters < ONE_EDIT ? 0 : letters < TWO_EDITS ? 1 : 2;
    }

    /** The words nearest to this one, if any is near enough; several if they are equally near. */
    List<String> nearest(String word) {
        var allowed = budget(word.length());
        if (allowed == 0) {
            return List.of();
        }
        var best = allowed;
        var found = new ArrayList<String>();
        for (var candidate : candidates(word)) {
            var edits = edits(word, candidate, Math.min(best, budget(candidate.length())));
            var likely = edits < 2 && word.length() > SHORT || candidate.charAt(0) == word.charAt(0);
            if (!likely || edits > best || edits > budget(candidate.length())) {
                continue;
            }
            if (edits < best) {
                found.clear();
                best = edits;
            }
            found.add(candidate);
        }
        return found;
    }

    private Set<String> candidates(String word) {
        var found = new HashSet<String>();
        for (var spelling : shortened(word)) {
            var hash = filing(spelling, 0);
            var index = Arrays.binarySearch(filed, hash);
            index = index < 0 ? -index - 1 : index;
            while (index < filed.length && (filed[index] >> Integer.SIZE) == (hash >> Integer.SIZE)) {
                found.add(words.get((int) filed[index]));
                index++;
            }
        }
        return found;
    }

    private static long filing(String spelling, int number) {
        return ((long) spelling.hashCode() << Integer.SIZE) | number;
    }

    private static Set<String> shortened(String word) {
        var prefix = word.length() > PREFIX ? word.substring(0, PREFIX) : word;
        var all = new HashSet<String>();
        all.add(prefix);
        var last = Set.of(prefix);
        for (var edit = 0; edit < budget(word.length()); edit++) {
            var next = new HashSet<String>();
            for (var spelling : last) {
                for (var i = 0; i < spelling.length(); i++) {
                    next.add(spelling.substring(0, i) + spelling.substring(i + 1));
                }
            }
            all.addAll(next);
            last = next;
        }
        return all;
    }

    /** Edits between two words; one more than {@code most} if there are more than that. */
    static int edits(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        var before = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        var next = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (var i = 1; i <= a.length(); i++) {
            next[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var same = a.charAt(i - 1) == b.charAt(j - 1);
                next[j] = Math.min(Math.min(next[j - 1], row[j]) + 1, row[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            var spare = before;
            before = row;
            row = next;
            next = spare;
        }
        return Math.min(row[b.length()], most + 1);
    }
}
