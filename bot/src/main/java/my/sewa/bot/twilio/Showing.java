package my.sewa.bot.twilio;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.messaging.Message.Template;
import my.sewa.domain.shared.Written;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the best way to show a message: the text that WhatsApp approved, else buttons or a list, for each number of
 * which there is a template, its texts all variables; where one is missing the choices become numbered lines.
 */
final class Showing {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_BODY = 1_024;
    private static final int LONGEST_BUTTON = 20;
    private static final int LONGEST_ROW = 24;
    private static final int LONGEST_DESCRIPTION = 72;

    private final ContentTemplates templates;
    /** What the links of approved templates begin with. */
    private final String links;

    Showing(ContentTemplates templates, URI publicUrl) {
        this.templates = templates;
        this.links = publicUrl.toString().replaceFirst("/+$", "") + "/d/";
    }

    /** The best way to show a message with what there is. */
    Shown show(Message message, Optional<URI> file) {
        return approved(message, file).or(() -> free(message, file)).orElseGet(() -> asText(message, file));
    }

    /** The way that needs no template. */
    static Shown asText(Message message, Optional<URI> file) {
        return new Shown.AsText(text(message), file);
    }

    /** The text, and below it the choices by number. */
    static String text(Message message) {
        var text = new StringBuilder(message.text());
        int number = 0;
        for (Choice choice : message.choices()) {
            text.append('\n').append(++number).append(". ").append(choice.title());
            choice.description().ifPresent(detail -> text.append(" · ").append(detail));
        }
        return text.toString();
    }

    private Optional<Shown> approved(Message message, Optional<URI> file) {
        return message.template().flatMap(template -> {
            var path = file.map(URI::toString).filter(link -> link.startsWith(links));
            return file.isPresent() && path.isEmpty()
                    ? Optional.empty()
                    : templates.approved(template.name(), template.language())
                        .map(sid -> new Shown.AsContent(sid, variables(template, message,
                                path.map(link -> link.substring(links.length())))));
        });
    }

    /** The values, then what the buttons carry, then the path of the file. */
    private static String variables(Template template, Message message, Optional<String> path) {
        Map<String, String> variables = new LinkedHashMap<>();
        template.values().forEach(value -> variables.put(next(variables), value));
        message.choices().forEach(choice -> variables.put(next(variables), choice.payload()));
        path.ifPresent(file -> variables.put(next(variables), file));
        return JSON.writeValueAsString(variables);
    }

    private Optional<Shown> free(Message message, Optional<URI> file) {
        var choices = message.choices();
        if (choices.isEmpty() || file.isPresent() || message.text().length() > LONGEST_BODY
                || choices.size() > TemplateFile.MOST_ROWS) {
            return Optional.empty();
        }
        boolean buttons = choices.size() <= TemplateFile.MOST_BUTTONS
                && choices.stream().allMatch(choice -> choice.title().length() <= LONGEST_BUTTON);
        return templates
            .inSession(buttons ? TemplateFile.buttons(choices.size()) : TemplateFile.rows(choices.size()))
            .map(sid -> new Shown.AsContent(sid, variables(message, buttons)));
    }

    private static String variables(Message message, boolean buttons) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("1", message.text());
        for (Choice choice : message.choices()) {
            variables.put(next(variables), Written.shorten(choice.title(), buttons ? LONGEST_BUTTON : LONGEST_ROW));
            variables.put(next(variables), choice.payload());
            if (!buttons) {
                variables.put(next(variables), Written.shorten(description(choice), LONGEST_DESCRIPTION));
            }
        }
        return JSON.writeValueAsString(variables);
    }

    /** Never empty, and with the whole title where the row cuts it. */
    private static String description(Choice choice) {
        return choice.title().length() <= LONGEST_ROW
                ? choice.description().orElse(choice.title())
                : choice.title() + choice.description().map(detail -> " · " + detail).orElse("");
    }

    private static String next(Map<String, String> variables) {
        return Integer.toString(variables.size() + 1);
    }
}
