package my.sewa.bot.dialogue;

import java.util.ArrayList;
import my.sewa.bot.wording.Form;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.messaging.Message.Template;

/** Last touches to a message. */
final class Spoken {
    /** WhatsApp's limit, in characters. */
    private static final int LONGEST = 1_600;
    /** What a numbered line takes beside its title and description. */
    private static final int NUMBERED = 8;

    private Spoken() {}

    /** Under the name of the company it is from. */
    static Message headed(Message message, Company company) {
        String name = Form.name(company.tenant().name());
        var headed = message.saying("*" + name + "*\n" + message.text());
        return message.template().map(template -> headed.by(named(template, name))).orElse(headed);
    }

    /** No line can be put above an approved text: the company stands behind what it is about. */
    private static Template named(Template template, String company) {
        var values = new ArrayList<>(template.values());
        values.set(0, values.getFirst() + " (" + company + ")");
        return new Template(template.name(), template.language(), values);
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
