package my.sewa.local.phones;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import my.sewa.local.phones.ChatMessage.Failure;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The form of {@code POST Messages.json}, judged as Twilio judges it. */
final class MessageForm {
    /** What Twilio says to a form. */
    sealed interface Judged {
        /** To be carried, if only to fail later. */
        record Accepted(Chat chat, String to, Said said, Optional<String> callback, boolean template,
                Optional<Failure> unsendable) implements Judged {}

        /** Nothing happens. */
        record Refused(TwilioError why) implements Judged {}
    }

    private static final Pattern PHONE = Pattern.compile("whatsapp:\\+[1-9][0-9]{6,14}");
    private static final Pattern USER_ID = Pattern.compile("whatsapp:[A-Z]{2}\\.(?:ENT\\.)?[A-Za-z0-9]{1,128}");
    private static final Pattern CONTENT_SID = Pattern.compile("HX[0-9a-fA-F]{32}");
    private static final int BODY = 1600;

    private final MultiValueMap<String, String> form;
    private final Store store;
    private final Identities identities;
    private final List<String> ours;
    private final JsonMapper json;

    MessageForm(MultiValueMap<String, String> form, Store store, Identities identities, List<String> ours,
            JsonMapper json) {
        this.form = form;
        this.store = store;
        this.identities = identities;
        this.ours = ours;
        this.json = json;
    }

    Judged judge() {
        return addressFault().or(this::contentFault)
            .or(this::callbackFault)
            .<Judged>map(Judged.Refused::new)
            .orElseGet(this::accept);
    }

    private Optional<TwilioError> addressFault() {
        String to = field("To");
        String from = field("From");
        if (to.isEmpty()) {
            return refuse(21604, "A 'To' phone number is required.");
        }
        if (from.isEmpty()) {
            return refuse(21603, field("MessagingServiceSid").isEmpty()
                    ? "A 'From' phone number is required."
                    : "This account has no messaging service; a 'From' number is required.");
        }
        if (!PHONE.matcher(to).matches() && !USER_ID.matcher(to).matches()) {
            return refuse(21211, "Invalid 'To' Phone Number: " + to);
        }
        if (!from.startsWith("whatsapp:")) {
            return refuse(21910, "Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel");
        }
        if (from.equals(to)) {
            return refuse(63031, "Message cannot have the same To and From for account");
        }
        if (!ours.contains(bare(from))) {
            return refuse(63007, "Twilio could not find a Channel with the specified From address");
        }
        return Optional.empty();
    }

    private Optional<TwilioError> contentFault() {
        String content = field("ContentSid");
        if (content.isEmpty()) {
            if (form.containsKey("ContentVariables")) {
                return refuse(21654, "The ContentSid is required with ContentVariables.");
            }
            return plainFault();
        }
        if (!CONTENT_SID.matcher(content).matches() || store.template(content).isEmpty()) {
            return refuse(21655, "The ContentSid " + content + " is invalid.");
        }
        var values = variables();
        return values.isEmpty() || values.get().values().stream().anyMatch(String::isBlank)
                ? refuse(21656, "The Content Variables parameter is invalid.")
                : Optional.empty();
    }

    private Optional<TwilioError> plainFault() {
        var media = mediaUrls();
        if (field("Body").isBlank() && media.isEmpty()) {
            return refuse(21619, "A text message body or media urls must be specified.");
        }
        if (field("Body").length() > BODY) {
            return refuse(21617, "The concatenated message body exceeds the 1600 character limit.");
        }
        if (media.size() > 1) {
            return refuse(21623, "Number of media files exceeds allowed limit: WhatsApp carries one.");
        }
        return media.stream().allMatch(MessageForm::isUrl)
                ? Optional.empty()
                : refuse(21620, "Invalid media URL(s)");
    }

    private Optional<TwilioError> callbackFault() {
        String callback = field("StatusCallback");
        return callback.isEmpty() || isUrl(callback)
                ? Optional.empty()
                : refuse(21609, "The 'StatusCallback' URL " + callback + " is not a valid URL.");
    }

    private Judged accept() {
        Rendering rendering = store.template(field("ContentSid"))
            .map(template -> Rendering.of(template, variables().orElseThrow()))
            .orElseGet(this::plain);
        return new Judged.Accepted(new Chat(bare(field("From")), identities.personOf(bare(field("To")))), field("To"),
                rendering.said(), some(field("StatusCallback")), rendering.approved(), rendering.unsendable());
    }

    private Rendering plain() {
        var media = mediaUrls().stream().map(url -> new Said.Medium("", url, "", "", 0)).toList();
        return new Rendering(Said.text(field("Body")).with(media), false, Optional.empty());
    }

    /** Empty if they are not an object of texts. */
    private Optional<Map<String, String>> variables() {
        String text = field("ContentVariables");
        var values = new TreeMap<String, String>();
        try {
            var node = json.readTree(text.isEmpty() ? "{}" : text);
            if (!node.isObject() || node.valueStream().anyMatch(value -> !value.isString())) {
                return Optional.empty();
            }
            node.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue().stringValue()));
            return Optional.of(values);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private List<String> mediaUrls() {
        return form.getOrDefault("MediaUrl", List.of());
    }

    private String field(String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    private static boolean isUrl(String text) {
        try {
            var url = new URI(text);
            return url.getScheme() != null && url.getScheme().matches("https?") && url.getHost() != null
                    && !url.getHost().contains("_");
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static String bare(String address) {
        return address.substring("whatsapp:".length());
    }

    private static Optional<TwilioError> refuse(int code, String message) {
        return Optional.of(TwilioError.bad(code, message));
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
