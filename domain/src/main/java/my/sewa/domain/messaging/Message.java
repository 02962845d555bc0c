package my.sewa.domain.messaging;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.TenantId;

/**
 * What is to be said to somebody.
 *
 * @param choices buttons (up to three short titles) or list rows (up to ten); where neither can be shown they become
 *     numbered lines under the text
 * @param attachment shown above the text
 * @param template the template approved by WhatsApp that says the same: the only way to people who have not written
 *     for 24 hours, and the only one that shows an attachment together with choices
 * @param about what an answer by swipe is about
 */
public record Message(String text, List<Choice> choices, Optional<Attachment> attachment,
        Optional<Template> template, Optional<About> about) {
    /**
     * Something to tap instead of typing.
     *
     * @param title at most 24 characters are shown on a list row, 20 on a button
     * @param payload {@code {act}:{opaque id}:{version}}
     */
    public record Choice(String title, String payload, Optional<String> description) {}

    /** A file that comes with a message. */
    public sealed interface Attachment {
        /** A document of ours, in the words of that language: made when it is first needed, the same ever after. */
        record Paper(TenantId tenant, DocumentKind kind, String number, int revision, Language language)
                implements
                    Attachment {}

        /** Something people sent us. */
        record Kept(TenantId tenant, String key, String contentType, String fileName) implements Attachment {}
    }

    /**
     * A text that WhatsApp approved, with places to fill in; its buttons are the message's choices.
     *
     * @param name without the language
     * @param values of its places, in order; none empty
     */
    public record Template(String name, Language language, List<String> values) {
        public Template {
            values = List.copyOf(values);
        }
    }

    /**
     * What a message is about.
     *
     * @param with whose words it passes on: an answer by swipe goes there
     * @param document the number of the document it shows
     */
    public record About(TenantId tenant, Optional<ConversationId> with, Optional<String> document) {
        /** No more is known than who speaks. */
        public static About nothingButFrom(TenantId tenant) {
            return new About(tenant, Optional.empty(), Optional.empty());
        }
    }

    public Message {
        choices = List.copyOf(choices);
    }

    public Message(String text, List<Choice> choices) {
        this(text, choices, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Message of(String text) {
        return new Message(text, List.of());
    }

    /** All of it but with other words. */
    public Message saying(String other) {
        return new Message(other, choices, attachment, template, about);
    }

    /** The same words and choices with a file above them. */
    public Message with(Attachment file) {
        return new Message(text, choices, Optional.of(file), template, about);
    }

    public Message by(Template approved) {
        return new Message(text, choices, attachment, Optional.of(approved), about);
    }

    public Message about(About subject) {
        return new Message(text, choices, attachment, template, Optional.of(subject));
    }
}
