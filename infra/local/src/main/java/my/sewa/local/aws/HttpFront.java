package my.sewa.local.aws;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import my.sewa.local.metrics.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands where an HTTP API stands on AWS: passes each request to its function and the answer back. A servlet of its
 * own, because nothing before it may read, decode or reshape what signatures are computed over.
 */
public final class HttpFront extends HttpServlet {
    /** The most a function is ever sent on AWS, in bytes. */
    static final int MOST = 6 * 1024 * 1024;

    private static final List<String> WEBHOOKS = List.of("/webhooks/*", "/health");
    private static final List<String> SIGNATURE = List.of("/s/*", "/v/*", "/d/*");
    private static final Logger LOG = LoggerFactory.getLogger(HttpFront.class);

    private final transient Supplier<Optional<Functions>> functions;
    private final transient InstantSource clock;

    /** Answers 503 as long as there are no functions yet. */
    public HttpFront(Supplier<Optional<Functions>> functions, InstantSource clock) {
        this.functions = functions;
        this.clock = clock;
    }

    /** The servlet mappings it wants. */
    public static List<String> paths() {
        return Stream.of(WEBHOOKS, SIGNATURE).flatMap(List::stream).toList();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ready = functions.get();
        if (ready.isEmpty()) {
            HttpAnswer.failed(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Service Unavailable");
            return;
        }
        byte[] body = request.getContentLengthLong() > MOST
                ? new byte[MOST + 1]
                : request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            HttpAnswer.failed(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Request Too Long");
            return;
        }
        pass(ready.get(), request, body, response);
    }

    private void pass(Functions ready, HttpServletRequest request, byte[] body, HttpServletResponse response)
            throws IOException {
        boolean webhook = WEBHOOKS.stream().anyMatch(path -> matches(path, request.getRequestURI()));
        var function = webhook ? ready.webhooks() : ready.signatureWeb();
        try {
            byte[] event = HttpEvent.of(request, body, clock.instant());
            byte[] answer = Metrics.during(webhook ? "webhooks" : "signature-web", () -> function.call(event));
            HttpAnswer.pass(answer, response);
        } catch (FunctionFailed e) {
            LOG.warn("{}", e.getMessage());
            HttpAnswer.failed(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "Internal Server Error");
        }
    }

    private static boolean matches(String pattern, String path) {
        return pattern.endsWith("/*")
                ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                : path.equals(pattern);
    }
}
