package my.sewa.webhooks;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What API Gateway's HTTP API is to answer (payload 2.0). */
public record HttpResponse(int statusCode, Map<String, String> headers, String body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static HttpResponse status(int code) {
        return new HttpResponse(code, Map.of(), "");
    }

    public static HttpResponse json(int code, String body) {
        return new HttpResponse(code, Map.of("content-type", "application/json", "cache-control", "no-store"), body);
    }

    public byte[] bytes() {
        return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }
}
