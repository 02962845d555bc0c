package my.sewa.bot.twilio;

import com.twilio.constant.EnumConstants.ContentType;
import com.twilio.http.HttpClient;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request for each call of the SDK, whatever happens: its own client asks up to six times after a 5xx, and a
 * message accepted behind a 5xx would be sent as often.
 */
final class TwilioConnection extends HttpClient {
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);

    /** Surely nothing was done: no connection was made, or Twilio said that it is busy. */
    static final class NotTaken extends RuntimeException {
        NotTaken(String why, @Nullable Throwable cause) {
            super(why, cause);
        }
    }

    /** It may have been done: the request left, and no answer says what became of it. */
    static final class NoAnswer extends RuntimeException {
        NoAnswer(String why, @Nullable Throwable cause) {
            super(why, cause);
        }
    }

    private final Optional<URI> base;
    private final java.net.http.HttpClient client = java.net.http.HttpClient.newBuilder()
        .version(java.net.http.HttpClient.Version.HTTP_1_1)
        .connectTimeout(CONNECT)
        .build();

    /** {@code base} replaces {@code https://api.twilio.com} and {@code https://content.twilio.com}. */
    TwilioConnection(Optional<URI> base) {
        this.base = base;
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        var builder = HttpRequest.newBuilder(target(request)).timeout(ANSWER);
        request.getHeaderParams().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        if (request.requiresAuthentication()) {
            builder.header("Authorization", request.getAuthString());
        }
        if (request.getMethod() == HttpMethod.POST) {
            boolean json = ContentType.JSON.equals(request.getContentType());
            builder.header("Content-Type",
                    json ? ContentType.JSON.getValue() : ContentType.FORM_URLENCODED.getValue());
            builder.POST(BodyPublishers.ofString(json ? request.getBody() : request.encodeFormBody()));
        } else {
            builder.method(request.getMethod().name(), BodyPublishers.noBody());
        }
        try {
            var answer = client.send(builder.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return response(answer.statusCode(), answer.body());
        } catch (ConnectException | HttpConnectTimeoutException refused) {
            throw new NotTaken("no connection", refused);
        } catch (IOException lost) {
            throw new NoAnswer("no answer", lost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("interrupted", interrupted);
        }
    }

    /** 429 and 503 say that nothing was taken; any other 5xx says nothing at all. */
    private static Response response(int status, String body) {
        if (status == TOO_MANY || status == UNAVAILABLE) {
            throw new NotTaken("status " + status, null);
        }
        if (status >= 500) {
            throw new NoAnswer("status " + status, null);
        }
        return new Response(body, status, new Header[0]);
    }

    private URI target(Request request) {
        var asked = URI.create(request.constructURL().toString());
        if (base.isEmpty()) {
            return asked;
        }
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return URI.create(stripped(base.get()) + asked.getRawPath() + query);
    }

    private static String stripped(URI base) {
        String text = base.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
