package my.sewa.bot.twilio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import my.sewa.bot.dialogue.Card;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * One file of {@code templates/}, as the Content API takes it.
 *
 * @param name of its own at Twilio
 * @param approved whether WhatsApp has to approve it; the others are for use inside the 24-hour window
 * @param definition JSON
 */
record TemplateFile(String name, boolean approved, String definition) {
    static final int MOST_BUTTONS = 3;
    static final int MOST_ROWS = 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BASE = "{base}";
    private static final int MARK = 8;

    /** All there are; their links begin with {@code publicUrl}. */
    static List<TemplateFile> all(URI publicUrl) {
        var all = new ArrayList<TemplateFile>();
        for (int n = 1; n <= MOST_BUTTONS; n++) {
            all.add(inSession(buttons(n)));
        }
        for (int n = 2; n <= MOST_ROWS; n++) {
            all.add(inSession(rows(n)));
        }
        for (var card : Card.values()) {
            for (var language : Language.values()) {
                all.add(of(card.template(), language, publicUrl));
            }
        }
        return all;
    }

    static String buttons(int count) {
        return "sewa_buttons_" + count;
    }

    static String rows(int count) {
        return "sewa_list_" + count;
    }

    private static TemplateFile inSession(String name) {
        return new TemplateFile(name, false, read(name));
    }

    /**
     * The file of that language. WhatsApp lets nobody use a name twice, so it ends in a mark of what it says: with
     * other words, or links that begin otherwise, it is another template.
     */
    static TemplateFile of(String name, Language language, URI publicUrl) {
        String file = name + "_" + language.code();
        String written = read(file).replace(BASE, publicUrl.toString().replaceFirst("/+$", ""));
        String marked = file + "_" + mark(written);
        return new TemplateFile(marked, true,
                written.replace("\"friendly_name\": \"" + file + "\"", "\"friendly_name\": \"" + marked + "\""));
    }

    /** Its words, with these values in their places. */
    String text(List<String> values) {
        String text = JSON.readTree(definition)
            .path("types")
            .valueStream()
            .findFirst()
            .map(type -> type.path("body").asString(""))
            .orElse("");
        for (int i = values.size(); i > 0; i--) {
            text = text.replace("{{" + i + "}}", values.get(i - 1));
        }
        return text;
    }

    private static String mark(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
    }

    private static String read(String file) {
        try (var stream = TemplateFile.class.getResourceAsStream("/templates/" + file + ".json")) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
