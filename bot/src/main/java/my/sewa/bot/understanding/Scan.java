package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One message, or one request of a message, while it is being read: its tokens, and what claimed them. */
@SuppressWarnings("EnumOrdinal") // one bit for each word and concept; never stored
final class Scan {
    /** Read from the list itself, because the lexicon joins tokens too. */
    private static final Set<String> WEEKDAYS = WordFile.lines("words.txt")
        .stream()
        .filter(line -> line.startsWith("WEEKDAY "))
        .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1).split("\\|", -1)))
        .map(String::strip)
        .collect(Collectors.toUnmodifiableSet());
    private static final int CONCEPTS = Concept.values().length;

    final String text;
    final List<Token> tokens;
    private final List<List<Lexicon.Phrase>> phrases;
    private final Span.@Nullable Kind[] claims;
    private final List<Span> spans = new ArrayList<>();
    private final Numeral[] numerals;
    /** Which meanings start at which token: a bit for each pair. */
    private final BitSet meanings = new BitSet();
    /** Tokens inside a known spelling of several words. */
    private final BitSet covered = new BitSet();

    Scan(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.phrases = new ArrayList<>(tokens.size());
        for (var i = 0; i < tokens.size(); i++) {
            var found = Lexicon.shipped().at(this.tokens, i);
            phrases.add(found);
            for (var phrase : found) {
                covered.set(i, i + phrase.length());
                for (var concept : phrase.values().keySet()) {
                    meanings.set(i * CONCEPTS + concept.ordinal());
                }
            }
        }
        this.claims = new Span.Kind[tokens.size()];
        this.numerals = NumberGrammar.numerals(this.tokens);
        for (var numeral : numerals) {
            if (numeral != null) {
                covered.set(numeral.start(), numeral.end());
            }
        }
    }

    /** Without the hyphens inside words (e-invois, al-falah) and the second half of meja-meja and meja2. */
    static List<Token> joined(List<Token> tokens) {
        var kept = new ArrayList<Token>(tokens.size());
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var inner = i > 0 && i + 1 < tokens.size() && tokens.get(i - 1).isWord() && tokens.get(i + 1).isWord()
                    && tokens.get(i + 1).glued();
            if (token.is("-") && token.glued() && inner && !range(tokens, i)) {
                if (tokens.get(i - 1).is(tokens.get(i + 1).word())) {
                    i++;
                }
            } else if (!doubling(tokens, i)) {
                kept.add(token);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean doubling(List<Token> tokens, int index) {
        final var shortest = 4;
        var token = tokens.get(index);
        return token.is("2") && token.isNumber() && token.glued() && index > 0 && tokens.get(index - 1).isWord()
                && tokens.get(index - 1).word().length() >= shortest
                && (index + 1 == tokens.size() || !tokens.get(index + 1).glued());
    }

    /** Mon-Fri, isnin-rabu. */
    private static boolean range(List<Token> tokens, int hyphen) {
        return weekday(tokens, hyphen - 1) && weekday(tokens, hyphen + 1);
    }

    private static boolean weekday(List<Token> tokens, int index) {
        return WEEKDAYS.contains(tokens.get(index).word());
    }

    /** "X yah", "x hantar": not, unless it stands beside a number. */
    static List<Token> plain(List<Token> tokens) {
        var plain = new ArrayList<>(tokens.stream().map(Scan::plain).toList());
        for (var i = 0; i + 1 < plain.size(); i++) {
            var token = plain.get(i);
            var times = i > 0 && (plain.get(i - 1).isNumber() || NumberGrammar.isWord(plain.get(i - 1).word()));
            if (token.is("x") && plain.get(i + 1).isWord() && !plain.get(i + 1).glued() && !times
                    && !NumberGrammar.isWord(plain.get(i + 1).word())) {
                plain.set(i, token.reading("tak"));
            }
        }
        return plain;
    }

    /** With short forms spelled out; "week's" is "week", "what's" is a word of its own. */
    private static Token plain(Token token) {
        var word = Lexicon.shipped().spelledOut(token.word());
        var plain = word.endsWith("'s") && !Lexicon.shipped().knows(word) ? word.substring(0, word.length() - 2) : word;
        return plain.equals(token.word())
                ? token
                : token.reading(plain);
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    boolean free(int index) {
        return index >= 0 && index < tokens.size() && claims[index] == null;
    }

    boolean free(int start, int end) {
        for (var i = start; i < end; i++) {
            if (!free(i)) {
                return false;
            }
        }
        return end <= tokens.size();
    }

    Span.@Nullable Kind claim(int index) {
        return index >= 0 && index < tokens.size() ? claims[index] : null;
    }

    void claim(int start, int end, Span.Kind kind, String became) {
        Arrays.fill(claims, start, end, kind);
        if (kind != Span.Kind.NOISE) {
            spans.add(new Span(token(start).start(), token(end - 1).end(), kind, became));
        }
    }

    /** Leaves out of the explanation what was said and then taken back. */
    void forget(int start, int end) {
        var from = token(start).start();
        var to = token(end - 1).end();
        spans.removeIf(span -> span.start() >= from && span.end() <= to);
    }

    /** Gives tokens back that something wider shall claim. */
    void release(int start, int end) {
        Arrays.fill(claims, start, end, null);
        forget(start, end);
    }

    List<Span> spans() {
        return spans;
    }

    /** Each spelling that starts here, shortest first. */
    List<Lexicon.Phrase> phrases(int index) {
        return index >= 0 && index < tokens.size() ? phrases.get(index) : List.of();
    }

    /** True if a word is one of the language, alone or as a part of a spelling of several words. */
    boolean known(int index) {
        return covered.get(index) || Languages.knows(token(index).word());
    }

    /** The longest spelling of that meaning starting here. */
    Optional<Lexicon.Phrase> phrase(int index, Concept concept) {
        if (!means(index, concept)) {
            return Optional.empty();
        }
        var found = phrases.get(index);
        for (var i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).means(concept)) {
                return Optional.of(found.get(i));
            }
        }
        return Optional.empty();
    }

    boolean means(int index, Concept concept) {
        return index >= 0 && index < tokens.size() && meanings.get(index * CONCEPTS + concept.ordinal());
    }

    boolean meansAny(int index, Concept... concepts) {
        for (var concept : concepts) {
            if (means(index, concept)) {
                return true;
            }
        }
        return false;
    }

    /** How many tokens a word of that meaning takes here; 0 if there is none. */
    int skip(int index, Concept concept) {
        return phrase(index, concept).map(Lexicon.Phrase::length).orElse(0);
    }

    /** The value that goes with a meaning here, such as a month's number. */
    int value(int index, Concept concept) {
        return phrase(index, concept).map(phrase -> phrase.values().getOrDefault(concept, 0)).orElse(0);
    }

    /** The start of the spelling of that meaning which ends just before an index; -1 if there is none. */
    int before(int index, Concept concept) {
        final var longest = 4;
        for (var start = index - 1; start >= Math.max(0, index - longest); start--) {
            if (!means(start, concept)) {
                continue;
            }
            for (var phrase : phrases(start)) {
                if (phrase.length() == index - start && phrase.means(concept)) {
                    return start;
                }
            }
        }
        return -1;
    }

    boolean is(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }

    /** True if "bukan" or "not" stands just before a token. */
    boolean denied(int index) {
        return is(index - 1, "bukan") || is(index - 1, "not");
    }

    /**
     * True if nothing but words like "eh", "no sorry" and "silap" stands between two values: the first is taken back.
     * Those words are then claimed.
     */
    boolean takenBack(int from, int to) {
        if (from >= to || Slips.after(tokens, from) < to) {
            return false;
        }
        for (var i = from; i < to; i++) {
            if (claims[i] != null && claims[i] != Span.Kind.NOISE) {
                return false;
            }
        }
        claim(from, to, Span.Kind.NOISE, "");
        return true;
    }

    /** True if a minus stands just before a number, and is no hyphen after something else. */
    boolean negative(int index) {
        return is(index - 1, "-") && token(index).glued() && (index == 1 || !token(index - 1).glued());
    }

    /** The number that starts here, in digits or words. */
    Optional<Numeral> numeral(int index) {
        return index >= 0 && index < tokens.size() ? Optional.ofNullable(numerals[index]) : Optional.empty();
    }

    /** The number that ends just before a token. */
    Optional<Numeral> numeralBefore(int index) {
        final var longest = 8;
        for (var start = index - 1; start >= Math.max(0, index - longest); start--) {
            var numeral = numeral(start);
            if (numeral.isPresent()) {
                return numeral.filter(number -> number.end() == index);
            }
        }
        return Optional.empty();
    }

    /** The text of some tokens, as typed. */
    String raw(int start, int end) {
        return text.substring(token(start).start(), token(end - 1).end());
    }
}
