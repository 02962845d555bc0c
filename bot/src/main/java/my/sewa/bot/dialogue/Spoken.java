package my.sewa.bot.dialogue;

import my.sewa.bot.wording.Form;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Choice;

/** Last touches to a message. */
final class Spoken {
    /** WhatsApp's limit, in characters. */
    private static final int LONGEST = 1_600;
    /** What a numbered line takes beside its title and description. */
    private static final int NUMBERED = 8;

    private Spoken() {}

    /** Under the name of the company it is from. */
    static Message headed(Message message, Company company) {
        return message.saying("*" + Form.name(company.tenant().name()) + "*\n" + message.text());
    }

    /** Short enough to be sent, even where its choices have to be numbered lines. */
    static Message fitted(Message message) {
        int choices = message.choices().stream().mapToInt(Spoken::length).sum();
        return message.saying(Form.shorten(message.text(), LONGEST - choices));
    }

    private static int length(Choice choice) {
        return choice.title().length() + choice.description().map(String::length).orElse(0) + NUMBERED;
    }
}
