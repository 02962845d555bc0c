package my.sewa.bot.twilio;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import my.sewa.bot.Carrier.CarrierUnavailable;

/** Photos, voice notes and files that people sent. Twilio asks for our credentials and sends us on to its store. */
final class TwilioMedia {
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final TwilioSettings settings;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    TwilioMedia(TwilioSettings settings) {
        this.settings = settings;
    }

    Optional<byte[]> fetch(String url) {
        var address = URI.create(url);
        if (!isTwilios(address)) {
            return Optional.empty();
        }
        try {
            var answer = get(address, Optional.of(credentials()));
            var elsewhere = answer.headers().firstValue("location");
            if (answer.statusCode() / 100 == 3 && elsewhere.isPresent()) {
                answer.body().close();
                answer = get(address.resolve(elsewhere.get()), Optional.empty()); // its store must not see our token
            }
            return read(answer);
        } catch (IOException failed) {
            throw new CarrierUnavailable("media", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CarrierUnavailable("media", interrupted);
        }
    }

    private static Optional<byte[]> read(HttpResponse<InputStream> answer) throws IOException {
        try (var body = answer.body()) {
            if (answer.statusCode() >= 500) {
                throw new IOException("status " + answer.statusCode());
            }
            byte[] bytes = body.readNBytes(LARGEST + 1);
            return answer.statusCode() == 200 && bytes.length <= LARGEST ? Optional.of(bytes) : Optional.empty();
        }
    }

    /** Our credentials go to Twilio's host alone, whatever an address says. */
    private boolean isTwilios(URI address) {
        var host = address.getHost();
        return host != null && settings.base()
            .map(base -> host.equals(base.getHost()) && address.getPort() == base.getPort())
            .orElseGet(() -> host.endsWith(".twilio.com") && "https".equals(address.getScheme()));
    }

    private String credentials() {
        String plain = settings.accountSid() + ":" + settings.authToken();
        return "Basic " + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<InputStream> get(URI address, Optional<String> authorization)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(ANSWER).GET();
        authorization.ifPresent(value -> request.header("Authorization", value));
        return client.send(request.build(), BodyHandlers.ofInputStream());
    }
}
