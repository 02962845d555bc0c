package my.sewa.domain.messaging;

import java.util.List;
import java.util.Optional;

/**
 * What is to be said to somebody.
 *
 * @param choices buttons (up to three short titles) or list rows (up to ten); where neither can be shown they become
 *     numbered lines under the text
 */
public record Message(String text, List<Choice> choices) {
    /**
     * Something to tap instead of typing.
     *
     * @param title at most 24 characters are shown on a list row, 20 on a button
     * @param payload {@code {act}:{opaque id}:{version}}
     */
    public record Choice(String title, String payload, Optional<String> description) {}

    public Message {
        choices = List.copyOf(choices);
    }

    public static Message of(String text) {
        return new Message(text, List.of());
    }
}
