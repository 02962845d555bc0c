package my.sewa.bot.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import my.sewa.domain.shared.Language;

/**
 * The sentences of {@code messages_en.properties} and {@code messages_ms.properties}. Placeholders are {@code {0}},
 * {@code {1}}…; a key that counts something has the forms {@code .one} and {@code .other}.
 */
public final class Wording {
    private static final Map<Language, Wording> ALL = load();

    private final Language language;
    private final Map<String, String> sentences;

    private Wording(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Wording in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /**
     * The sentence of that key with its placeholders filled; a key without a sentence is our bug.
     *
     * @param values what people typed must have gone through {@link Form#name} before
     */
    public String say(String key, Object... values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence for " + key + " in " + language.code());
        }
        return fill(sentence, values);
    }

    /** The sentence of that key as it stands, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(sentences.get(key));
    }

    /** The sentence for so many: {@code {0}} is the count, further placeholders follow. */
    public String count(String key, long count, Object... more) {
        var values = new Object[more.length + 1];
        values[0] = count;
        System.arraycopy(more, 0, values, 1, more.length);
        return say(key + (count == 1 ? ".one" : ".other"), values);
    }

    /** Every key there is. */
    Set<String> keys() {
        return sentences.keySet();
    }

    String template(String key) {
        return Objects.requireNonNull(sentences.get(key));
    }

    private static String fill(String sentence, Object... values) {
        var filled = new StringBuilder(sentence.length() + 32);
        int at = 0;
        while (at < sentence.length()) {
            char c = sentence.charAt(at);
            if (c == '{' && at + 2 < sentence.length() && sentence.charAt(at + 2) == '}') {
                filled.append(values[sentence.charAt(at + 1) - '0']);
                at += 3;
            } else {
                filled.append(c);
                at++;
            }
        }
        return filled.toString();
    }

    private static Map<Language, Wording> load() {
        var all = new EnumMap<Language, Wording>(Language.class);
        for (var language : Language.values()) {
            var properties = new Properties();
            String resource = "/messages_" + language.code() + ".properties";
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(Wording.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            var sentences = new HashMap<String, String>();
            properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
            all.put(language, new Wording(language, Map.copyOf(sentences)));
        }
        return all;
    }
}
