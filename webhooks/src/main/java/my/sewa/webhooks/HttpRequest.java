package my.sewa.webhooks;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request as API Gateway's HTTP API hands it over (payload 2.0).
 *
 * @param path starts with a slash
 * @param query as it was sent, escapes and all, without the question mark; may be empty
 * @param headers by lower-case name
 */
public record HttpRequest(String method, String path, String query, Map<String, String> headers, String body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static HttpRequest read(InputStream event) {
        JsonNode json = JSON.readTree(event);
        var http = json.path("requestContext").path("http");
        var headers = new HashMap<String, String>();
        json.path("headers")
            .properties()
            .forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue().asString("")));
        String body = json.path("body").asString("");
        if (json.path("isBase64Encoded").asBoolean(false)) {
            body = new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
        }
        return new HttpRequest(http.path("method").asString("GET"), json.path("rawPath").asString("/"),
                json.path("rawQueryString").asString(""), Map.copyOf(headers), body);
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
