package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The words of the language, from {@code words.txt}: which spellings, of one word or several, mean what. */
final class Lexicon {
    /** Shorter cue words are too easily one edit from something else. */
    private static final int SHORTEST_MISSPELT = 5;
    private static final Lexicon SHIPPED = read();

    /**
     * A spelling found in a message.
     *
     * @param length in tokens
     * @param values by meaning: a weekday's or month's number, a relative day's distance, else 0
     */
    record Phrase(int length, Map<Concept, Integer> values) {
        boolean means(Concept concept) {
            return values.containsKey(concept);
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Map<Concept, Integer> values = new EnumMap<>(Concept.class);
        private final Map<Concept, Integer> readOnly = Collections.unmodifiableMap(values);
    }

    private final Map<String, String> shorthand;
    private final Node root = new Node();
    private final Set<String> single = new HashSet<>();
    private final SpellingIndex spelling;

    private Lexicon(List<String> lines, Map<String, String> shorthand) {
        this.shorthand = shorthand;
        for (var line : lines) {
            var colon = line.indexOf(':');
            define(line.substring(0, colon).strip().split(" ", -1), line.substring(colon + 1));
        }
        spelling = new SpellingIndex(single.stream().filter(word -> word.length() >= SHORTEST_MISSPELT).toList());
    }

    static Lexicon shipped() {
        return SHIPPED;
    }

    private static Lexicon read() {
        var shorthand = new HashMap<String, String>();
        for (var line : WordFile.lines("shorthand.txt")) {
            var colon = line.indexOf(':');
            shorthand.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return new Lexicon(WordFile.lines("words.txt"), Map.copyOf(shorthand));
    }

    /** The word that a short form stands for; the word itself if it is none. */
    String spelledOut(String word) {
        return shorthand.getOrDefault(word, word);
    }

    private void define(String[] meaning, String spellings) {
        var concept = Concept.valueOf(meaning[0]);
        var value = meaning.length > 1 ? Integer.parseInt(meaning[1]) : 0;
        for (var spelt : spellings.split("\\|", -1)) {
            var words = Scan.joined(Tokenizer.tokens(spelt.strip()))
                .stream()
                .map(Token::word)
                .map(this::spelledOut)
                .toList();
            var node = root;
            for (var word : words) {
                node = node.next.computeIfAbsent(word, w -> new Node());
            }
            node.values.putIfAbsent(concept, value);
            if (words.size() == 1) {
                single.add(words.getFirst());
            }
        }
    }

    /** Every spelling that starts at a token, shortest first. */
    List<Phrase> at(List<Token> tokens, int index) {
        var node = root.next.get(tokens.get(index).word());
        if (node == null) {
            return List.of();
        }
        var found = new ArrayList<Phrase>(2);
        for (var i = index + 1; node != null; i++) {
            if (!node.values.isEmpty()) {
                found.add(new Phrase(i - index, node.readOnly));
            }
            node = i < tokens.size() && tokens.get(i).kind() != Token.Kind.LINE
                    ? node.next.get(tokens.get(i).word())
                    : null;
        }
        return found;
    }

    boolean knows(String word) {
        return single.contains(word);
    }

    /** What a single word means when its endings are taken off, or when it is spelt right; empty if nothing fits. */
    Optional<Phrase> guess(String word) {
        return stemmed(word).or(() -> respelt(word));
    }

    /** A spelling of such a meaning that a word is misspelt from, if all that are as near mean the same. */
    Optional<String> misspelt(String word, Set<Concept> meanings) {
        var near = spelling.nearest(word);
        return near.stream().map(this::values).distinct().count() == 1
                && values(near.getFirst()).keySet().stream().anyMatch(meanings::contains)
                        ? Optional.of(near.getFirst())
                        : Optional.empty();
    }

    private Map<Concept, Integer> values(String word) {
        return Objects.requireNonNull(root.next.get(word)).values;
    }

    /** What a word means when its endings and beginnings are taken off. */
    Optional<Phrase> stemmed(String word) {
        for (var stem : Affixes.stems(word)) {
            var node = root.next.get(stem);
            if (node != null && !node.values.isEmpty()) {
                return Optional.of(new Phrase(1, node.readOnly));
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> respelt(String word) {
        if (word.length() < SHORTEST_MISSPELT) {
            return Optional.empty();
        }
        return spelling.nearest(word)
            .stream()
            .sorted()
            .findFirst()
            .map(right -> new Phrase(1, Objects.requireNonNull(root.next.get(right)).readOnly));
    }
}
