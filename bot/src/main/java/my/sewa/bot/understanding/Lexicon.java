package my.sewa.bot.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        private final Map<Concept, Integer> values = new HashMap<>();
    }

    private final Node root = new Node();
    private final Set<String> single = new HashSet<>();
    private final SpellingIndex spelling;

    private Lexicon(List<String> lines) {
        for (var line : lines) {
            var colon = line.indexOf(':');
            if (colon > 0 && line.charAt(0) != '#') {
                define(line.substring(0, colon).strip().split(" ", -1), line.substring(colon + 1));
            }
        }
        spelling = new SpellingIndex(single.stream().filter(word -> word.length() >= SHORTEST_MISSPELT).toList());
    }

    static Lexicon shipped() {
        return SHIPPED;
    }

    private static Lexicon read() {
        var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.txt"), "words.txt");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Lexicon(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void define(String[] meaning, String spellings) {
        var concept = Concept.valueOf(meaning[0]);
        var value = meaning.length > 1 ? Integer.parseInt(meaning[1]) : 0;
        for (var spelt : spellings.split("\\|", -1)) {
            var words = Scan.joined(Tokenizer.tokens(spelt.strip())).stream().map(Token::word).toList();
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
        var found = new ArrayList<Phrase>();
        var node = root.next.get(tokens.get(index).word());
        for (var i = index + 1; node != null; i++) {
            if (!node.values.isEmpty()) {
                found.add(new Phrase(i - index, Map.copyOf(node.values)));
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

    /** What a word means when its endings and beginnings are taken off. */
    Optional<Phrase> stemmed(String word) {
        for (var stem : Affixes.stems(word)) {
            var node = root.next.get(stem);
            if (node != null && !node.values.isEmpty()) {
                return Optional.of(new Phrase(1, Map.copyOf(node.values)));
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> respelt(String word) {
        if (word.length() < SHORTEST_MISSPELT) {
            return Optional.empty();
        }
        return spelling.nearest(word).stream().sorted().findFirst()
                .map(right -> new Phrase(1, Map.copyOf(Objects.requireNonNull(root.next.get(right)).values)));
    }
}
