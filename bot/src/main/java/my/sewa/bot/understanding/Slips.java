package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Slips of the finger and of the tongue, mended before anything is read: "yesterdy", "2xgenset", "two no three tables".
 * What is taken back of other values is left out where they are read; {@link Scan#takenBack} tells of it.
 */
final class Slips {
    /** Shorter words are too easily one letter off from something else. */
    private static final int SHORTEST_MISSPELT = 6;
    /** Tokens between a number and the words that take it back: "one tower light sorry two tower light". */
    private static final int FARTHEST = 6;
    private static final Set<Concept> TIME = EnumSet.of(Concept.WEEKDAY, Concept.MONTH, Concept.RELATIVE_DAY);
    private static final Set<Concept> COUNTED = EnumSet.of(Concept.CLASSIFIER, Concept.DAY, Concept.WEEK,
            Concept.MONTH_UNIT, Concept.PERCENT, Concept.RINGGIT);
    /** "Eh bukan", "oops tak": by themselves these say that what follows is wrong. */
    private static final Set<String> DENYING = Set.of("bukan", "tak", "tidak", "not");
    private static final Set<Concept> FILLING = EnumSet.of(Concept.PARTICLE, Concept.ADDRESS, Concept.CHANGE);

    private final List<Token> tokens;
    private final ItemIndex items;
    private final Numeral[] numerals;

    private Slips(List<Token> tokens, ItemIndex items) {
        this.tokens = tokens;
        this.items = items;
        this.numerals = NumberGrammar.numerals(tokens);
    }

    /**
     * The tokens as they were meant.
     *
     * @param takenBack true if a number was said and then another instead of it
     */
    record Mended(List<Token> tokens, boolean takenBack) {}

    static Mended mended(List<Token> typed, Vocabulary vocabulary) {
        var tokens = new ArrayList<Token>(typed.size());
        for (var token : typed) {
            mend(token, tokens, vocabulary);
        }
        return withoutTakenBack(tokens, vocabulary.items());
    }

    private static void mend(Token token, List<Token> mended, Vocabulary vocabulary) {
        var word = token.word();
        var strange = token.isWord() && !Lexicon.shipped().knows(word) && !Languages.knows(word)
                && !vocabulary.items().knows(word)
                && !vocabulary.customers().words().contains(word);
        var drawn = strange && word.length() > 2 && repeats(word) ? once(word) : word;
        if (!drawn.equals(word) && Lexicon.shipped().knows(drawn)) {
            mended.add(token.reading(drawn));
            return;
        }
        var times = strange && token.glued() && word.length() > 2 && word.charAt(0) == 'x' && !mended.isEmpty()
                && mended.getLast().isNumber()
                && vocabulary.items().knows(word.substring(1));
        if (times) {
            var middle = token.start() + 1;
            mended.add(new Token(token.start(), middle, "x", Token.Kind.WORD, true));
            mended.add(new Token(middle, token.end(), word.substring(1), Token.Kind.WORD, true));
            return;
        }
        var day = strange && word.length() >= SHORTEST_MISSPELT
                ? Lexicon.shipped().misspelt(word, TIME)
                : Optional.<String>empty();
        mended.add(day.map(token::reading).orElse(token));
    }

    private static boolean repeats(String word) {
        return word.charAt(word.length() - 1) == word.charAt(word.length() - 2);
    }

    /** "Yesss" and "esokkk" with the last letter said once. */
    private static String once(String word) {
        var end = word.length();
        while (end > 1 && word.charAt(end - 2) == word.charAt(end - 1)) {
            end--;
        }
        return word.substring(0, end);
    }

    private static Mended withoutTakenBack(List<Token> said, ItemIndex items) {
        var slips = new Slips(said, items);
        var takenBack = false;
        for (var i = 1; i + 1 < slips.tokens.size(); i++) {
            var end = after(slips.tokens, i);
            var rest = end > i ? slips.without(i, end) : Optional.<List<Token>>empty();
            if (rest.isPresent()) {
                // From the start: the number that stands now may be taken back, too.
                i = 0;
                slips = new Slips(rest.get(), items);
                takenBack = true;
            } else {
                i = Math.max(i, end - 1);
            }
        }
        return new Mended(slips.tokens, takenBack);
    }

    /** The token after "eh", "no sorry" and their like that start here; the same index if none does. */
    static int after(List<Token> tokens, int index) {
        var at = index;
        var slipped = false;
        while (at < tokens.size()) {
            var phrases = Lexicon.shipped().at(tokens, at);
            var slip = phrases.stream().filter(phrase -> phrase.means(Concept.SLIP)).reduce((a, b) -> b);
            var filling = tokens.get(at).is(",") || phrases.stream()
                .anyMatch(phrase -> phrase.length() == 1 && FILLING.stream().anyMatch(phrase::means));
            filling = filling || slipped && DENYING.contains(tokens.get(at).word());
            if (slip.isEmpty() && !filling) {
                break;
            }
            slipped = slipped || slip.isPresent();
            at += slip.map(Lexicon.Phrase::length).orElse(1);
        }
        return slipped ? at : index;
    }

    /** Without the number before a slip, if another takes its place after it. */
    private Optional<List<Token>> without(int slip, int end) {
        var marked = end < tokens.size() && (means(end, Concept.RINGGIT) || tokens.get(end).is("@"));
        var second = numeral(end + (marked ? 1 : 0));
        if (second.isEmpty()) {
            return Optional.empty();
        }
        for (var between = slip; between > Math.max(0, slip - FARTHEST); between--) {
            if (between < slip && tokens.get(between).separates()) {
                break;
            }
            var first = ending(between).filter(number -> !partOfDate(number.start()));
            if (first.isPresent()) {
                var again = repeated(between, slip, second.get().end());
                if (again) {
                    return Optional.of(cut(first.get().start(), marked && !marked(first.get().start())
                            ? end
                            : second.get().start()));
                }
                if (counts(between) && !tells(second.get().end()) && !anyNumeral(between, slip)) {
                    return Optional.of(swapped(first.get(), slip, second.get()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean marked(int index) {
        return index > 0 && (means(index - 1, Concept.RINGGIT) || tokens.get(index - 1).is("@"));
    }

    private Optional<Numeral> numeral(int index) {
        return index < tokens.size() ? Optional.ofNullable(numerals[index]) : Optional.empty();
    }

    private Optional<Numeral> ending(int end) {
        for (var i = end - 1; i >= 0; i--) {
            var numeral = numeral(i);
            if (numeral.isPresent()) {
                return numeral.filter(number -> number.end() == end);
            }
        }
        return Optional.empty();
    }

    /** The 11 of 25/11 and the 10 of 10x10. */
    private boolean partOfDate(int index) {
        var before = index > 0 ? tokens.get(index - 1) : null;
        return before != null && tokens.get(index).glued() && (!before.isWord() || before.is("x"))
                && !before.is("@");
    }

    /** True if the words from one index to another come again after the second number; also if there are none. */
    private boolean repeated(int from, int to, int again) {
        for (var i = from; i < to; i++) {
            var same = again + i - from;
            if (same >= tokens.size() || !ItemIndex.singular(tokens.get(i).word())
                .equals(ItemIndex.singular(tokens.get(same).word()))) {
                return false;
            }
        }
        return true;
    }

    private boolean anyNumeral(int from, int to) {
        for (var i = from; i < to; i++) {
            if (numerals[i] != null) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(int index) {
        return itemWord(index) || COUNTED.stream().anyMatch(concept -> means(index, concept));
    }

    /** True if what stands here says for itself what the number before it is. */
    private boolean tells(int index) {
        return index < tokens.size() && (counts(index) || tokens.get(index).is("/") || tokens.get(index).is("-")
                || tokens.get(index).isWord() && tokens.get(index).glued() || means(index, Concept.MONTH)
                || means(index, Concept.DAY_OF_MONTH));
    }

    private boolean itemWord(int index) {
        return index < tokens.size() && tokens.get(index).isWord()
                && items.knows(tokens.get(index).word());
    }

    private boolean means(int index, Concept concept) {
        return index < tokens.size()
                && Lexicon.shipped().at(tokens, index).stream().anyMatch(phrase -> phrase.means(concept));
    }

    private List<Token> cut(int from, int to) {
        var kept = new ArrayList<>(tokens.subList(0, from));
        kept.addAll(tokens.subList(to, tokens.size()));
        return kept;
    }

    /** The second number in the place of the first. */
    private List<Token> swapped(Numeral first, int slip, Numeral second) {
        var kept = new ArrayList<>(tokens.subList(0, first.start()));
        var place = tokens.get(first.start());
        for (var token : tokens.subList(second.start(), second.end())) {
            kept.add(new Token(place.start(), place.end(), token.word(), token.kind(), false));
        }
        kept.addAll(tokens.subList(first.end(), slip));
        kept.addAll(tokens.subList(second.end(), tokens.size()));
        return kept;
    }
}
