package my.sewa.local.aws;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a function answers, as an HTTP API understands it: payload format 2.0. */
final class HttpAnswer {
    private static final JsonMapper JSON = JsonMapper.shared();

    private HttpAnswer() {}

    /** Passes the answer on; JSON without a {@code statusCode} becomes the body of a 200, anything else a 500. */
    static void pass(byte[] answer, HttpServletResponse response) throws IOException {
        JsonNode read;
        try {
            read = JSON.readTree(answer);
        } catch (JacksonException _) {
            failed(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "Internal Server Error");
            return;
        }
        if (read.path("statusCode").isInt()) {
            response.setStatus(read.path("statusCode").intValue());
            read.path("headers").forEachEntry((name, value) -> response.setHeader(name, value.asString()));
            read.path("cookies").forEach(cookie -> response.addHeader("Set-Cookie", cookie.asString()));
            write(body(read), response);
        } else {
            response.setContentType("application/json");
            write(answer, response);
        }
    }

    /** An answer of the HTTP API itself. */
    static void failed(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        var body = JSON.createObjectNode().put("message", message);
        write(JSON.writeValueAsBytes(body), response);
    }

    private static byte[] body(JsonNode answer) {
        String body = answer.path("body").asString("");
        return answer.path("isBase64Encoded").asBoolean(false)
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(byte[] body, HttpServletResponse response) throws IOException {
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
