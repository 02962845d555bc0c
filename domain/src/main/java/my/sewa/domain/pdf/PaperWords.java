package my.sewa.domain.pdf;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import my.sewa.domain.shared.Language;

/** The words of one kind of document in one language. Placeholders are {@code {0}}, {@code {1}}. */
public final class PaperWords {
    private final Language language;
    private final Map<String, String> sentences;

    private PaperWords(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** Reads {@code name_en.properties} or {@code name_ms.properties} beside {@code owner}. */
    public static PaperWords read(Class<?> owner, String name, Language language) {
        var properties = new Properties();
        String file = name + "_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(owner.getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var sentences = new HashMap<String, String>();
        properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        return new PaperWords(language, Map.copyOf(sentences));
    }

    public Language language() {
        return language;
    }

    /** The words of that key with its placeholders filled, once; a key without words is our bug. */
    public String say(String key, Object... values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language.code());
        }
        var filled = new StringBuilder();
        int at = 0;
        while (at < sentence.length()) {
            if (sentence.charAt(at) == '{' && at + 2 < sentence.length() && sentence.charAt(at + 2) == '}') {
                filled.append(values[sentence.charAt(at + 1) - '0']);
                at += 3;
            } else {
                filled.append(sentence.charAt(at));
                at++;
            }
        }
        return filled.toString();
    }

    /** The words for so many. */
    public String count(String key, long count) {
        return say(key + (count == 1 ? ".one" : ".other"), count);
    }

    /** As they stand, placeholders and all. */
    public String raw(String key) {
        return Objects.requireNonNull(sentences.get(key), key);
    }

    /** Every key there is. */
    public Set<String> keys() {
        return sentences.keySet();
    }
}
