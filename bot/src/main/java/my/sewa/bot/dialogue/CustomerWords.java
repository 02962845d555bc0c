package my.sewa.bot.dialogue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The few words of customers that mean something by themselves. Anything around them makes them a message to people. */
final class CustomerWords {
    /** @param byNumber said by the number of a button */
    record Answer(boolean yes, boolean byNumber) {}

    private static final Set<String> YES = Set.of("accept", "accepted", "ok", "okay", "okey", "setuju", "terima", "boleh",
            "yes", "ya", "agree", "agreed", "jadi", "👍");
    private static final Set<String> NO = Set.of("decline", "declined", "tolak", "reject", "tak jadi", "tidak setuju",
            "tak setuju", "👎");
    private static final Set<String> STOP = Set.of("stop", "berhenti", "unsubscribe");
    private static final Set<String> START = Set.of("mula", "start", "unstop");
    private static final Pattern DECORATION = Pattern.compile("[.!\\s]+|[\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}]");

    private CustomerWords() {}

    static Optional<Answer> answer(String text) {
        String plain = plain(text);
        if (YES.contains(plain)) {
            return Optional.of(new Answer(true, false));
        }
        if (NO.contains(plain)) {
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
        return START.contains(plain)
                ? Optional.of(true)
                : STOP.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    private static String plain(String text) {
        return DECORATION.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
