package my.sewa.bot.understanding;

import java.util.List;
import java.util.Optional;

/**
 * One request, answer or change that a message holds.
 *
 * @param intent of a frame that {@code continues}, the intent that is open
 * @param continues true if it answers or changes what the dialogue has open, instead of asking for something else
 * @param chosen which numbered option was picked, from 1, if a choice was open; the slots hold its value too
 * @param ambiguities what must be asked before acting, in order of asking
 * @param problems what must be said before acting
 * @param nearest for a message that was not understood, the likeliest intents, best first
 */
public record Frame(Intent intent, Slots slots, boolean continues, Optional<Integer> chosen,
        List<Ambiguity> ambiguities, List<Problem> problems, List<Intent> nearest) {
    public Frame {
        ambiguities = List.copyOf(ambiguities);
        problems = List.copyOf(problems);
        nearest = List.copyOf(nearest);
    }

    /** Intent and slots alone. */
    static Frame of(Intent intent, Slots slots) {
        return new Frame(intent, slots, false, Optional.empty(), List.of(), List.of(), List.of());
    }
}
