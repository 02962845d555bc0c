package my.sewa.bot.twilio;

import com.twilio.constant.EnumConstants.ContentType;
import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.TwilioRestClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import my.sewa.bot.twilio.TwilioConnection.NoAnswer;
import my.sewa.bot.twilio.TwilioConnection.NotTaken;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Choice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Buttons and lists, which WhatsApp shows only by templates made beforehand: one for each number of choices, its texts
 * all variables, for use inside the 24-hour window. Where one is missing the choices become numbered lines.
 */
final class ContentTemplates {
    private static final Logger LOG = LoggerFactory.getLogger(ContentTemplates.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONTENT = "https://content.twilio.com/v1/Content";
    private static final int LONGEST_BODY = 1_024;
    private static final int LONGEST_BUTTON = 20;
    private static final int LONGEST_ROW = 24;
    private static final int LONGEST_DESCRIPTION = 72;
    private static final int MOST_BUTTONS = 3;
    private static final int MOST_ROWS = 10;
    private static final long ASK_AGAIN_AFTER = Duration.ofMinutes(5).toNanos();

    private final TwilioRestClient twilio;
    private Map<String, String> sids = Map.of();
    private long askedAt = System.nanoTime() - ASK_AGAIN_AFTER;

    ContentTemplates(TwilioRestClient twilio) {
        this.twilio = twilio;
    }

    /** The best way to show a message with what there is. */
    Shown show(Message message) {
        var choices = message.choices();
        if (choices.isEmpty() || message.text().length() > LONGEST_BODY) {
            return new Shown.AsText(asText(message));
        }
        boolean buttons = choices.size() <= MOST_BUTTONS
                && choices.stream().allMatch(choice -> choice.title().length() <= LONGEST_BUTTON);
        String name = (buttons ? "sewa_buttons_" : "sewa_list_") + choices.size();
        String sid = choices.size() > MOST_ROWS ? null : sids().get(name);
        return sid == null
                ? new Shown.AsText(asText(message))
                : new Shown.AsContent(sid, variables(message, buttons));
    }

    /** The text, and below it the choices by number. */
    String asText(Message message) {
        var text = new StringBuilder(message.text());
        int number = 0;
        for (Choice choice : message.choices()) {
            text.append('\n').append(++number).append(". ").append(choice.title());
            choice.description().ifPresent(detail -> text.append(" · ").append(detail));
        }
        return text.toString();
    }

    private static String variables(Message message, boolean buttons) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("1", message.text());
        for (Choice choice : message.choices()) {
            variables.put(next(variables), cut(choice.title(), buttons ? LONGEST_BUTTON : LONGEST_ROW));
            variables.put(next(variables), choice.payload());
            if (!buttons) {
                variables.put(next(variables), cut(description(choice), LONGEST_DESCRIPTION));
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

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
    }

    private synchronized Map<String, String> sids() {
        if (sids.isEmpty() && System.nanoTime() - askedAt >= ASK_AGAIN_AFTER) {
            askedAt = System.nanoTime();
            try {
                sids = list();
            } catch (TwilioException | NotTaken | NoAnswer _) {
                LOG.info("no Content templates to be had: choices go out as numbered lines");
            }
        }
        return sids;
    }

    /**
     * Creates those of our templates that the account does not have.
     *
     * @return how many were created
     */
    synchronized int sync() {
        var there = new HashMap<>(list());
        int created = 0;
        for (String name : names()) {
            if (!there.containsKey(name)) {
                var request = new Request(HttpMethod.POST, CONTENT);
                request.setContentType(ContentType.JSON);
                request.setBody(definition(name));
                there.put(name, JSON.readTree(request(request)).path("sid").asString());
                created++;
            }
        }
        sids = Map.copyOf(there);
        return created;
    }

    private Map<String, String> list() {
        Map<String, String> found = new HashMap<>();
        String url = CONTENT + "?PageSize=500";
        while (!url.isEmpty()) {
            var page = JSON.readTree(request(new Request(HttpMethod.GET, url)));
            page.path("contents")
                .forEach(content -> found.putIfAbsent(content.path("friendly_name").asString(""),
                        content.path("sid").asString("")));
            url = page.path("meta").path("next_page_url").asString("");
        }
        return found;
    }

    private String request(Request request) {
        var response = twilio.request(request);
        if (response == null || response.getStatusCode() >= 300) {
            throw new ApiException("Content API answered " + (response == null
                    ? "nothing"
                    : response.getStatusCode()));
        }
        return Objects.requireNonNullElse(response.getContent(), "{}");
    }

    private static List<String> names() {
        var names = new ArrayList<String>();
        for (int n = 1; n <= MOST_BUTTONS; n++) {
            names.add("sewa_buttons_" + n);
        }
        for (int n = 2; n <= MOST_ROWS; n++) {
            names.add("sewa_list_" + n);
        }
        return names;
    }

    private static String definition(String name) {
        try (var file = ContentTemplates.class.getResourceAsStream("/templates/" + name + ".json")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
