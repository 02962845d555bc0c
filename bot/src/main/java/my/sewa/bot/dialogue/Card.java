package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.messaging.Message.Template;

/**
 * Messages that WhatsApp has approved ahead, as the files of {@code templates/} and the message files both have them:
 * they may be sent at any time, and show a document together with buttons.
 */
public enum Card {
    /** To a customer, with the document: number, company, total, valid until; accept, decline. */
    QUOTATION("sewa_quotation", "card.quotation"),
    /** To staff, with the document: number, customer, total, valid until; send, change, undo. */
    QUOTATION_READY("sewa_quotation_ready", "card.quotation-ready"),
    /** To a customer, with the document: number, company, total, valid until; accept, decline. */
    REMINDER("sewa_quotation_reminder", "card.reminder"),
    /** To anybody, with the document: what it is, company. */
    DOCUMENT("sewa_document", "card.document"),
    /** To staff: number, customer, total, valid until; send a reminder. */
    FOLLOW_UP("sewa_quotation_follow_up", "card.follow-up"),
    /** To staff: customer, number, total; book it. */
    ACCEPTED("sewa_quotation_accepted", "card.accepted"),
    /** To staff: company, stranger, words; add as a customer. */
    ENQUIRY("sewa_enquiry", "card.enquiry"),
    /** To anybody: what it is about, and a whole sentence. */
    NOTICE("sewa_notice", "card.notice"),
    /** To anybody: whose words, and the words. */
    MESSAGE("sewa_message", "card.message");

    /** No value is longer: with the words around it a card has at most 1,024 characters. */
    private static final int LONGEST_VALUE = 600;
    private static final String NOTHING = "-";

    private final String template;
    private final String key;

    Card(String template, String key) {
        this.template = template;
        this.key = key;
    }

    /** As WhatsApp knows it, without the language. */
    public String template() {
        return template;
    }

    /** Keys of the buttons' titles, in order. */
    List<String> buttons() {
        return switch (this) {
            case QUOTATION, REMINDER -> List.of("choice.accept", "choice.decline");
            case QUOTATION_READY -> List.of("choice.send", "choice.change", "choice.undo");
            case FOLLOW_UP -> List.of("choice.remind");
            case ACCEPTED -> List.of("choice.book");
            case ENQUIRY -> List.of("choice.add-customer");
            case DOCUMENT, NOTICE, MESSAGE -> List.of();
        };
    }

    String key() {
        return key;
    }

    /**
     * The message that says it, ready for {@link DocumentMessages}.
     *
     * @param values in the order given above
     * @param payloads one for each button, in order
     */
    public Message in(Wording words, List<String> values, List<Payload> payloads) {
        var buttons = buttons();
        if (payloads.size() != buttons.size()) {
            throw new IllegalArgumentException(template + " has " + buttons.size() + " buttons");
        }
        var tidy = values.stream().map(Card::tidy).toList();
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < buttons.size(); i++) {
            choices.add(new Choice(words.say(buttons.get(i)), payloads.get(i).toString(), Optional.empty()));
        }
        return new Message(words.say(key, tidy.toArray()), choices)
            .by(new Template(template, words.language(), tidy));
    }

    /** WhatsApp takes no empty value and none of several lines. */
    private static String tidy(String value) {
        String line = Form.shorten(Form.line(value), LONGEST_VALUE);
        return line.isEmpty() ? NOTHING : line;
    }
}
