package my.sewa.bot.understanding;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.shared.Language;

/**
 * What one message says.
 *
 * @param frames at least one, in the order they were typed
 * @param language the one the message is wholly written in; empty for a mix, or for words of neither
 * @param spans which words became what, in the order of the text
 * @param rules for each request of the message, the rule that told its intent, as {@code intents.txt} writes it; empty
 *        for one that no rule knows
 */
public record Reading(List<Frame> frames, Optional<Language> language, List<Span> spans, List<String> rules) {
    public Reading {
        if (frames.isEmpty()) {
            throw new IllegalArgumentException("a reading must have at least one frame");
        }
        frames = List.copyOf(frames);
        spans = List.copyOf(spans);
        rules = List.copyOf(rules);
    }

    public Frame first() {
        return frames.getFirst();
    }
}
