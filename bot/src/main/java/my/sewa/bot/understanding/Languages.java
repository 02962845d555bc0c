package my.sewa.bot.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.sewa.domain.shared.Language;

/** Tells which language a message is written in, by the words only one of the two has; {@code languages.txt}. */
final class Languages {
    private static final Set<String> ENGLISH = words("en: ");
    private static final Set<String> MALAY = words("ms: ");
    private static final Set<String> EVERYDAY = words("known: ");

    private static Set<String> words(String language) {
        return WordFile.lines("languages.txt")
            .stream()
            .filter(line -> line.startsWith(language))
            .flatMap(line -> Stream.of(line.substring(language.length()).split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());
    }

    private Languages() {}

    /** True for an everyday word of either language. */
    static boolean knows(String word) {
        return ENGLISH.contains(word) || MALAY.contains(word) || EVERYDAY.contains(word);
    }

    /** The language of all its words that have one; empty if they have none, or not the same. */
    static Optional<Language> of(List<Token> tokens) {
        var english = tokens.stream()
            .map(Token::word)
            .anyMatch(word -> ENGLISH.contains(word) && !MALAY.contains(word));
        var malay = tokens.stream()
            .map(Token::word)
            .anyMatch(word -> MALAY.contains(word) && !ENGLISH.contains(word));
        return english == malay ? Optional.empty() : Optional.of(english ? Language.ENGLISH : Language.MALAY);
    }
}
