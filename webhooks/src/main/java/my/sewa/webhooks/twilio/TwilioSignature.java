package my.sewa.webhooks.twilio;

import com.twilio.security.RequestValidator;
import java.util.List;
import my.sewa.webhooks.HttpRequest;

/**
 * Whether Twilio sent it: {@code X-Twilio-Signature} over our public address, path, query and every field.
 *
 * @see <a href="https://www.twilio.com/docs/usage/security#validating-requests">Twilio, Validating requests</a>
 */
public final class TwilioSignature {
    private final String publicUrl;
    private final List<RequestValidator> validators;

    /** {@code tokens} are one, or two while a token is being changed. */
    public TwilioSignature(String publicUrl, List<String> tokens) {
        this.publicUrl = publicUrl;
        this.validators = tokens.stream().map(RequestValidator::new).toList();
    }

    boolean matches(HttpRequest request, TwilioForm form) {
        String signature = request.header("x-twilio-signature");
        String url = publicUrl + request.path() + (request.query().isEmpty() ? "" : "?" + request.query());
        return !signature.isEmpty()
                && validators.stream().anyMatch(validator -> validator.validate(url, form.fields(), signature));
    }
}
