package my.sewa.bot.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.domain.messaging.Received.Content;

/** PINs in what people type. Nothing here is kept or shown. */
final class PinText {
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\s*(?:log ?in|masuk)?\\s*(?:my|nombor|no\\.?)?\\s*pin(?:\\s+(?:saya|aku|number|no\\.?))?\\s*(?:is|ialah|adalah|[:=-])?"
                    + "\\s*([0-9](?:[ -]?[0-9]){2,11})\\s*[.!]?\\s*");
    private static final Pattern BARE = Pattern.compile("\\s*([0-9](?:[ -]?[0-9]){0,11})\\s*[.!]?\\s*");

    private PinText() {}

    /** {@code pin 246810}: meant as a PIN whatever is open. */
    static Optional<String> named(String text) {
        return digits(NAMED, text);
    }

    /** Digits alone, where a PIN was asked for. */
    static Optional<String> asked(String text) {
        return named(text).or(() -> digits(BARE, text));
    }

    static boolean isIn(Content content) {
        return named(Quoted.typed(content)).isPresent();
    }

    private static Optional<String> digits(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches()
                ? Optional.of(matcher.group(1).replace(" ", "").replace("-", ""))
                : Optional.empty();
    }
}
