package my.sewa.local.aws;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request as an HTTP API hands it to a function, payload format 2.0, stage and route {@code $default}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">AWS,
 *     Lambda proxy integrations for HTTP APIs</a>
 */
final class HttpEvent {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter CLF = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);
    private static final List<String> TEXT = List.of(
            "application/json", "application/xml", "application/javascript");

    private HttpEvent() {}

    static byte[] of(HttpServletRequest request, byte[] body, Instant now) {
        var event = JSON.createObjectNode();
        event.put("version", "2.0").put("routeKey", "$default");
        event.put("rawPath", request.getRequestURI());
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        event.put("rawQueryString", query);
        addCookies(event, request);
        addAll(event.putObject("headers"), headers(request));
        if (!query.isEmpty()) {
            addAll(event.putObject("queryStringParameters"), parameters(query));
        }
        addContext(event.putObject("requestContext"), request, now);
        boolean text = isText(request.getContentType());
        if (body.length > 0) {
            event.put(
                    "body",
                    text ? new String(body, StandardCharsets.UTF_8) : Base64.getEncoder().encodeToString(body));
        }
        event.put("isBase64Encoded", body.length > 0 && !text);
        return JSON.writeValueAsBytes(event);
    }

    private static void addContext(ObjectNode context, HttpServletRequest request, Instant now) {
        context.put("accountId", "000000000000").put("apiId", "local").put("domainName", request.getServerName());
        context.put("domainPrefix", "local");
        var http = context.putObject("http");
        http.put("method", request.getMethod()).put("path", request.getRequestURI());
        http.put("protocol", request.getProtocol()).put("sourceIp", request.getRemoteAddr());
        String agent = request.getHeader("user-agent");
        http.put("userAgent", agent == null ? "" : agent);
        context.put("requestId", UUID.randomUUID().toString()).put("routeKey", "$default").put("stage", "$default");
        context.put("time", CLF.format(now.atOffset(ZoneOffset.UTC))).put("timeEpoch", now.toEpochMilli());
    }

    /** Cookies have a list of their own, as they were sent, and are no longer among the headers. */
    private static void addCookies(ObjectNode event, HttpServletRequest request) {
        var sent = Collections.list(request.getHeaders("cookie"));
        if (!sent.isEmpty()) {
            var cookies = event.putArray("cookies");
            sent.stream().flatMap(line -> Arrays.stream(line.split(";\\s*", -1))).forEach(cookies::add);
        }
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        var headers = new TreeMap<String, String>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), String.join(",", Collections.list(request.getHeaders(name))));
        }
        headers.remove("cookie");
        headers.merge("x-forwarded-for", request.getRemoteAddr(), (before, last) -> before + ", " + last);
        headers.putIfAbsent("x-forwarded-proto", request.getScheme());
        headers.putIfAbsent("x-forwarded-port", String.valueOf(request.getServerPort()));
        return headers;
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new TreeMap<String, String>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            if (!pair.isEmpty()) {
                parameters.merge(decode(name), decode(value), (before, last) -> before + "," + last);
            }
        }
        return parameters;
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return encoded; // a lone percent sign
        }
    }

    /** All else arrives base64-encoded, forms too. */
    private static boolean isText(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || TEXT.contains(type);
    }

    private static void addAll(ObjectNode object, Map<String, String> entries) {
        entries.forEach(object::put);
    }
}
