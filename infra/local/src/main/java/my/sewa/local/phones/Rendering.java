package my.sewa.local.phones;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.local.phones.ChatMessage.Failure;
import my.sewa.local.phones.Said.Button;
import my.sewa.local.phones.Said.ButtonKind;
import my.sewa.local.phones.Said.Medium;
import tools.jackson.databind.JsonNode;

/** A template with its values in, and whether WhatsApp would take it. */
record Rendering(Said said, boolean approved, Optional<Failure> unsendable) {
    private static final Pattern UNTIDY = Pattern.compile("[\\n\\r\\t]| {5}");
    private static final int UNAPPROVED_BUTTONS = 3;

    static Rendering of(Template template, Map<String, String> given) {
        var values = new HashMap<>(template.variables());
        values.putAll(given);
        Said said = said(template, values);
        return new Rendering(said, template.isApproved(), unsendable(template, said, given));
    }

    private static Optional<Failure> unsendable(Template template, Said said, Map<String, String> given) {
        boolean approved = template.isApproved();
        if (approved && given.values().stream().anyMatch(value -> UNTIDY.matcher(value).find())) {
            return Optional.of(new Failure(63013, "A value for an approved template has a line break, a tab or more "
                    + "than four spaces in a row"));
        }
        var tooLong = TemplateRules.lengthFault(said, approved);
        if (tooLong.isPresent()) {
            return Optional.of(new Failure(63021, "Channel invalid content error: " + tooLong.get()));
        }
        if (!approved && template.shownType().endsWith("/card")) {
            return Optional.of(new Failure(63016, "A card is sent as an approved template only"));
        }
        if (!approved && said.buttons().size() > UNAPPROVED_BUTTONS) {
            return Optional.of(new Failure(63016, "More than three buttons need an approved template"));
        }
        return Optional.empty();
    }

    private static Said said(Template template, Map<String, String> values) {
        var content = template.shown();
        var media = strings(content.path("media")).stream()
            .map(url -> medium(TemplateRules.fill(url, values)))
            .toList();
        var buttons = new ArrayList<Button>();
        content.path("actions").forEach(action -> buttons.add(button(action, values)));
        String footer = field(content, template.shownType().startsWith("twilio") ? "subtitle" : "footer", values);
        String header = content.has("body") ? field(content, "title", values) : "";
        if (header.isEmpty()) {
            header = field(content, "header_text", values);
        }
        return new Said(type(template.shownType()), TemplateRules.fill(template.body(), values), media, buttons,
                some(header), some(footer), menu(content, values), place(content, values), Optional.empty());
    }

    private static String type(String contentType) {
        return switch (contentType) {
            case "twilio/text" -> "text";
            case "twilio/media" -> "media";
            case "twilio/location" -> "location";
            default -> "interactive";
        };
    }

    private static Button button(JsonNode action, Map<String, String> values) {
        String title = field(action, "title", values);
        return switch (action.path("type").asString("QUICK_REPLY")) {
            case "URL" -> new Button(ButtonKind.URL, title, field(action, "url", values));
            case "PHONE_NUMBER", "VOICE_CALL" -> new Button(ButtonKind.PHONE, title, field(action, "phone", values));
            case "COPY_CODE" -> new Button(ButtonKind.COPY, title, field(action, "code", values));
            default -> new Button(ButtonKind.REPLY, title, action.has("id") ? field(action, "id", values) : title);
        };
    }

    private static Optional<Said.Menu> menu(JsonNode content, Map<String, String> values) {
        if (!content.has("items")) {
            return Optional.empty();
        }
        var rows = new ArrayList<Said.Row>();
        content.path("items")
            .forEach(item -> rows.add(new Said.Row(
                    field(item, "id", values), field(item, "item", values), field(item, "description", values))));
        return Optional.of(new Said.Menu(field(content, "button", values), rows));
    }

    private static Optional<Said.Place> place(JsonNode content, Map<String, String> values) {
        return content.has("latitude")
                ? Optional.of(new Said.Place(field(content, "latitude", values),
                        field(content, "longitude", values), field(content, "label", values),
                        field(content, "address", values)))
                : Optional.empty();
    }

    private static Medium medium(String url) {
        return new Medium("", url, "", "", 0);
    }

    private static String field(JsonNode content, String name, Map<String, String> values) {
        return TemplateRules.fill(content.path(name).asString(""), values);
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(node -> node.asString("")).toList();
    }
}
