package my.sewa.webhooks.twilio;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a form-encoded body, each at most once; Twilio adds new ones without notice. */
record TwilioForm(Map<String, String> fields) {
    /** Empty if it is not a form, or names a field twice: the signature of such a one cannot be told. */
    static Optional<TwilioForm> parse(String body) {
        var fields = new HashMap<String, String>();
        try {
            for (String field : body.split("&", -1)) {
                int equals = field.indexOf('=');
                if (equals < 0) {
                    return Optional.empty();
                }
                String name = decode(field.substring(0, equals));
                if (fields.put(name, decode(field.substring(equals + 1))) != null) {
                    return Optional.empty();
                }
            }
            return Optional.of(new TwilioForm(fields));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // a broken escape
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Empty if the field is absent. */
    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !get(name).isEmpty();
    }
}
