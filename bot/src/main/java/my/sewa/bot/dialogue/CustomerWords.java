package my.sewa.bot.dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The few words of customers that mean something by themselves. Anything around them makes them a message to people. */
final class CustomerWords {
    /** @param byNumber said by the number of a button */
    record Answer(boolean yes, boolean byNumber) {}

    private static final String FILE = "/my/sewa/bot/dialogue/customer-words.txt";
    private static final Map<String, Set<String>> WORDS = load();
    private static final Pattern DECORATION = Pattern.compile("[.!\\s]+|[\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}]");

    private CustomerWords() {}

    static Optional<Answer> answer(String text) {
        String plain = plain(text);
        if (Arrays.stream(plain.split(" ")).allMatch(word -> means("yes", word))) {
            return Optional.of(new Answer(true, false));
        }
        if (means("no", plain)) {
            return Optional.of(new Answer(false, false));
        }
        return switch (plain) {
            case "1" -> Optional.of(new Answer(true, true));
            case "2" -> Optional.of(new Answer(false, true));
            default -> Optional.empty();
        };
    }

    /** Whether reminders are wanted from now on. */
    static Optional<Boolean> reminders(String text) {
        String plain = plain(text);
        return means("start", plain)
                ? Optional.of(true)
                : means("stop", plain) ? Optional.of(false) : Optional.empty();
    }

    private static String plain(String text) {
        return DECORATION.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean means(String meaning, String plain) {
        return WORDS.getOrDefault(meaning, Set.of()).contains(plain);
    }

    private static Map<String, Set<String>> load() {
        try (var file = CustomerWords.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(line -> line[0],
                        line -> Arrays.stream(line[1].split(",")).map(String::strip).collect(Collectors.toSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
