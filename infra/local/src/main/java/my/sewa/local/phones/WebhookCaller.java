package my.sewa.local.phones;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Posts signed forms as Twilio does: 5 s to connect, 15 s for the answer, one retry if it could not connect. */
final class WebhookCaller implements AutoCloseable {
    /** What came of a call. */
    sealed interface Outcome {
        /** Answered, whatever the status. */
        record Answered(int status) implements Outcome {
            boolean taken() {
                return status >= 200 && status < 300;
            }
        }

        /** No answer. */
        record Unreachable(String why) implements Outcome {}
    }

    private static final Duration ANSWER = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(5))
        .build();
    private final String token;

    WebhookCaller(String token) {
        this.token = token;
    }

    Outcome post(String url, Map<String, String> form) {
        HttpRequest request;
        try {
            request = request(url, form);
        } catch (IllegalArgumentException _) {
            return new Outcome.Unreachable("not a URL");
        }
        try {
            try {
                return send(request);
            } catch (ConnectException | HttpConnectTimeoutException _) {
                return send(request);
            }
        } catch (IOException e) {
            return new Outcome.Unreachable(e.getClass().getSimpleName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Outcome.Unreachable("interrupted");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpRequest request(String url, Map<String, String> form) {
        String body = form.entrySet()
            .stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(url.replaceFirst("#.*$", "")))
            .timeout(ANSWER)
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .header("User-Agent", "TwilioProxy/1.1")
            .header("I-Twilio-Idempotency-Token", UUID.randomUUID().toString())
            .header("X-Twilio-Signature", Signature.of(url, form, token))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    }

    private Outcome send(HttpRequest request) throws IOException, InterruptedException {
        return new Outcome.Answered(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
