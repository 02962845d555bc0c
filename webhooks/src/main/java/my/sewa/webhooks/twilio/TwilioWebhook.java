package my.sewa.webhooks.twilio;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiFunction;
import my.sewa.webhooks.HttpRequest;
import my.sewa.webhooks.HttpResponse;

/** What every webhook of Twilio's asks first: small enough, a form, signed. */
final class TwilioWebhook {
    private static final int LARGEST = 64 * 1024;

    private final TwilioSignature signature;

    TwilioWebhook(TwilioSignature signature) {
        this.signature = signature;
    }

    HttpResponse answer(HttpRequest request, BiFunction<HttpRequest, TwilioForm, HttpResponse> genuine) {
        if (request.body().length() > LARGEST || request.body().getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            return HttpResponse.status(413);
        }
        String type = request.header("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!type.equals("application/x-www-form-urlencoded")) {
            return HttpResponse.status(415);
        }
        return TwilioForm.parse(request.body())
            .filter(form -> signature.matches(request, form))
            .map(form -> genuine.apply(request, form))
            .orElseGet(() -> HttpResponse.status(403));
    }
}
