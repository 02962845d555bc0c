package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.Templates;
import my.sewa.domain.messaging.Message;

/**
 * How a card reaches somebody: as it is where WhatsApp has approved it, as the file and then the words where it has
 * not but the person wrote within 24 hours, and else not at all.
 */
public final class DocumentMessages {
    /** What to send in its place. */
    public sealed interface Plan {
        /** These, in this order: one, or two where no card can carry the file together with the buttons. */
        record Sendable(List<Message> messages) implements Plan {
            public Sendable {
                messages = List.copyOf(messages);
            }
        }

        /** Nothing would arrive: the person has not written for 24 hours, and WhatsApp has not approved the card. */
        record Closed() implements Plan {}
    }

    private final Templates templates;

    public DocumentMessages(Templates templates) {
        this.templates = templates;
    }

    /** {@code windowOpen} says whether the person wrote within the last 24 hours. */
    public Plan plan(Message card, boolean windowOpen) {
        boolean approved = card.template()
            .filter(template -> templates.approved(template.name(), template.language()))
            .isPresent();
        boolean fileWithButtons = card.attachment().isPresent() && !card.choices().isEmpty();
        if (approved && (fileWithButtons || !windowOpen)) {
            return new Plan.Sendable(List.of(card));
        }
        if (!windowOpen) {
            return new Plan.Closed();
        }
        return new Plan.Sendable(fileWithButtons ? List.of(file(card), words(card)) : List.of(free(card)));
    }

    /** In the person's own time no approval is needed. */
    private static Message free(Message card) {
        return new Message(card.text(), card.choices(), card.attachment(), Optional.empty(), card.about());
    }

    /** Under the first line, which says what it is and from whom. */
    private static Message file(Message card) {
        int end = card.text().indexOf('\n');
        return new Message(end < 0 ? "" : card.text().substring(0, end), List.of(), card.attachment(),
                Optional.empty(), card.about());
    }

    private static Message words(Message card) {
        return new Message(card.text(), card.choices(), Optional.empty(), Optional.empty(), card.about());
    }
}
