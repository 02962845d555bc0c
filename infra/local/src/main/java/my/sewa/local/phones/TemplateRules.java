package my.sewa.local.phones;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What Twilio and WhatsApp demand of a Content template.
 *
 * @see <a href="https://www.twilio.com/docs/content/content-types-overview">Twilio, Content types overview</a>
 */
final class TemplateRules {
    static final Pattern VARIABLE = Pattern.compile("\\{\\{([^{}]*)}}");
    static final int RICH_BODY = 1024;
    static final int TEXT_BODY = 1600;
    private static final Pattern VARIABLE_NAME = Pattern.compile("[A-Za-z0-9_]{1,16}");
    private static final Pattern APPROVAL_NAME = Pattern.compile("[a-z0-9_]{1,512}");
    private static final Pattern BROKEN_VARIABLE = Pattern.compile("\\{\\{[^}]*}(?!})|\\{\\{[^}]*$");
    private static final Set<String> CATEGORIES = Set.of("UTILITY", "MARKETING", "AUTHENTICATION");

    private TemplateRules() {}

    /** Why Twilio would not store it; empty if it would. */
    static Optional<String> faultOf(JsonNode types) {
        if (!types.isObject() || types.isEmpty()) {
            return Optional.of("types: at least one content type is required");
        }
        for (var type : types.properties()) {
            var fault = variableFault(type.getValue()).or(() -> typeFault(type.getKey(), type.getValue()));
            if (fault.isPresent()) {
                return fault.map(why -> type.getKey() + ": " + why);
            }
        }
        return Optional.empty();
    }

    /** Why WhatsApp would reject it at review; empty if it would approve. */
    static Optional<String> rejectionOf(Template template) {
        String body = template.body();
        var variables = variablesIn(template.shown());
        String type = template.shownType();
        if ("twilio/list-picker".equals(type) || "twilio/location".equals(type)) {
            return Optional.of(type + " is for sessions only and cannot be a template");
        }
        if (body.length() > RICH_BODY) {
            return Optional.of("the body of a template is at most " + RICH_BODY + " characters");
        }
        if (!template.variables().keySet().containsAll(variables)
                || template.variables().values().stream().anyMatch(String::isBlank)) {
            return Optional.of("every variable needs a sample");
        }
        if (body.matches("(?s)\\s*\\{\\{.*") || body.matches("(?s).*}}\\p{Punct}*\\s*")) {
            return Optional.of("variables may not be at the start or the end of the body");
        }
        if (Pattern.compile("}}\\s*\\{\\{").matcher(body).find()) {
            return Optional.of("variables may not stand side by side");
        }
        var numbered = new TreeSet<>(variables.stream()
            .filter(name -> name.matches("[0-9]{1,3}"))
            .map(Integer::valueOf)
            .toList());
        if (!numbered.isEmpty() && (numbered.first() != 1 || numbered.last() != numbered.size())) {
            return Optional.of("variables must be numbered from 1 without a gap");
        }
        long words = Pattern.compile("\\s+")
            .splitAsStream(VARIABLE.matcher(body).replaceAll(" ").trim())
            .filter(word -> !word.isEmpty())
            .count();
        long inBody = VARIABLE.matcher(body).results().count();
        return inBody > 0 && words < 2 * inBody + 1
                ? Optional.of("too many variables for so few words")
                : Optional.empty();
    }

    /** Why an approval cannot even be asked for; empty if it can. */
    static Optional<String> approvalFault(String name, String category) {
        if (!APPROVAL_NAME.matcher(name).matches()) {
            return Optional.of("name: only lower-case letters, digits and underscores, at most 512");
        }
        return CATEGORIES.contains(category) ? Optional.empty() : Optional.of("category: one of " + CATEGORIES);
    }

    static Set<String> variablesIn(JsonNode content) {
        var names = new TreeSet<String>();
        texts(content).forEach(text -> VARIABLE.matcher(text).results().forEach(found -> names.add(found.group(1))));
        return names;
    }

    /** What is longer than WhatsApp shows, once the values are in; empty if nothing is. */
    static Optional<String> lengthFault(Said said, boolean template) {
        int limit = template || "interactive".equals(said.type()) ? RICH_BODY : TEXT_BODY;
        if (said.body().length() > limit) {
            return Optional.of("the body is longer than " + limit + " characters");
        }
        int title = template ? 25 : 20;
        for (var button : said.buttons()) {
            if (button.title().length() > title) {
                return Optional.of("a button's title is longer than " + title + " characters");
            }
        }
        return said.list().flatMap(TemplateRules::menuFault);
    }

    private static Optional<String> menuFault(Said.Menu menu) {
        if (menu.button().length() > 20) {
            return Optional.of("the list's button is longer than 20 characters");
        }
        var ids = new HashSet<String>();
        for (var row : menu.rows()) {
            if (row.title().length() > 24 || row.description().length() > 72 || row.id().length() > 200) {
                return Optional.of("a row is longer than 24 characters, its description than 72 or its id than 200");
            }
            if (!ids.add(row.id())) {
                return Optional.of("two rows have the same id");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> typeFault(String type, JsonNode content) {
        return switch (type) {
            case "twilio/text" -> body(content, TEXT_BODY);
            case "twilio/media" -> content.path("media").isEmpty()
                    ? Optional.of("media is required")
                    : content.has("body") ? body(content, TEXT_BODY) : Optional.empty();
            case "twilio/quick-reply" -> body(content, RICH_BODY).or(() -> actions(content, 10));
            case "twilio/call-to-action" -> body(content, RICH_BODY).or(() -> actions(content, 10));
            case "twilio/list-picker" -> body(content, RICH_BODY).or(() -> items(content));
            case "twilio/card" -> card(content, content.has("body") ? "body" : "title", "subtitle");
            case "whatsapp/card" -> card(content, "body", "footer");
            case "twilio/location" -> content.path("latitude").isMissingNode()
                    || content.path("longitude").isMissingNode()
                            ? Optional.of("latitude and longitude are required")
                            : Optional.empty();
            default -> Optional.of("this content type is not known");
        };
    }

    private static Optional<String> card(JsonNode content, String body, String footer) {
        if (content.size() < 2) {
            return Optional.of("a card needs one field more than its " + body);
        }
        if (content.path(footer).asString("").length() > 60 || content.path("header_text").asString("").length() > 60) {
            return Optional.of("header and footer are at most 60 characters");
        }
        if (content.path("media").size() > 1) {
            return Optional.of("one medium at most");
        }
        return text(content, body, RICH_BODY)
            .or(() -> content.has("actions") ? actions(content, 10) : Optional.empty());
    }

    private static Optional<String> actions(JsonNode content, int most) {
        var actions = content.path("actions");
        if (actions.isEmpty() || actions.size() > most) {
            return Optional.of("between 1 and " + most + " actions are required");
        }
        var titles = new HashSet<String>();
        int urls = 0;
        for (var action : actions) {
            var fault = text(action, "title", 25).or(() -> target(action));
            if (fault.isPresent()) {
                return fault.map(why -> "actions: " + why);
            }
            if (!titles.add(action.path("title").asString(""))) {
                return Optional.of("actions: titles must differ");
            }
            urls += "URL".equals(action.path("type").asString("")) ? 1 : 0;
        }
        return urls > 2 ? Optional.of("actions: at most two URLs") : Optional.empty();
    }

    private static Optional<String> target(JsonNode action) {
        return switch (action.path("type").asString("QUICK_REPLY")) {
            case "QUICK_REPLY" -> action.path("id").asString("").length() > 200
                    ? Optional.of("id is at most 200 long")
                    : Optional.empty();
            case "URL" -> action.path("url").asString("").matches("https?://[^\\s{}/]+(/\\S*)?")
                    ? Optional.empty()
                    : Optional.of("url must be a URL whose host is fixed");
            case "PHONE_NUMBER", "VOICE_CALL" -> text(action, "phone", 30);
            case "COPY_CODE" -> text(action, "code", 15);
            default -> Optional.of("unknown type of action");
        };
    }

    private static Optional<String> items(JsonNode content) {
        var items = content.path("items");
        if (items.isEmpty() || items.size() > 10) {
            return Optional.of("between 1 and 10 items are required");
        }
        for (var item : items) {
            var fault = text(item, "item", 24).or(() -> text(item, "id", 200));
            if (fault.isPresent() || item.path("description").asString("").length() > 72) {
                return fault.or(() -> Optional.of("description is at most 72 characters"))
                    .map(why -> "items: " + why);
            }
        }
        return text(content, "button", 20);
    }

    private static Optional<String> body(JsonNode content, int most) {
        return text(content, "body", most);
    }

    private static Optional<String> text(JsonNode content, String name, int most) {
        String value = content.path(name).asString("");
        if (value.isBlank()) {
            return Optional.of(name + " is required");
        }
        return value.length() > most ? Optional.of(name + " is at most " + most + " characters") : Optional.empty();
    }

    private static Optional<String> variableFault(JsonNode content) {
        for (String text : texts(content)) {
            if (BROKEN_VARIABLE.matcher(text).find() || VARIABLE.matcher(text)
                .results()
                .anyMatch(found -> !VARIABLE_NAME.matcher(found.group(1)).matches())) {
                return Optional.of("a variable is malformed");
            }
        }
        return variablesIn(content).size() > 100 ? Optional.of("at most 100 variables") : Optional.empty();
    }

    private static List<String> texts(JsonNode node) {
        if (node.isString()) {
            return List.of(node.stringValue());
        }
        var found = new ArrayList<String>();
        node.values().forEach(child -> found.addAll(texts(child)));
        return found;
    }

    static String fill(String text, Map<String, String> values) {
        return VARIABLE.matcher(text)
            .replaceAll(found -> java.util.regex.Matcher
                .quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
