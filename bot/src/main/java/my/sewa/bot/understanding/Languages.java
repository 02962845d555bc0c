package my.sewa.bot.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import my.sewa.domain.shared.Language;

/** Tells which language a message is written in, by the words only one of the two has; {@code languages.txt}. */
final class Languages {
    private static final Set<String> ENGLISH = new HashSet<>();
    private static final Set<String> MALAY = new HashSet<>();

    static {
        var stream = Objects.requireNonNull(Languages.class.getResourceAsStream("languages.txt"), "languages.txt");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line : reader.lines().filter(line -> !line.startsWith("#")).toList()) {
                var words = List.of(line.substring(line.indexOf(':') + 1).strip().split(" ", -1));
                (line.startsWith("en") ? ENGLISH : MALAY).addAll(words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Languages() {}

    /** The language of all its words that have one; empty if they have none, or not the same. */
    static Optional<Language> of(List<Token> tokens) {
        var english = tokens.stream().anyMatch(token -> ENGLISH.contains(token.word()));
        var malay = tokens.stream().anyMatch(token -> MALAY.contains(token.word()));
        return english == malay ? Optional.empty() : Optional.of(english ? Language.ENGLISH : Language.MALAY);
    }
}
