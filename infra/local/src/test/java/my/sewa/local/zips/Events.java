package my.sewa.local.zips;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Events as AWS sends them. */
final class Events {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Events() {}

    /** HTTP API, payload 2.0. */
    static String get(String path) {
        return http("GET", path, Map.of("accept", "text/html"), "", false);
    }

    /** HTTP API, payload 2.0; API Gateway sends a form in base64. */
    static String post(String path, Map<String, String> headers, String form) {
        return http("POST", path, headers, Base64.getEncoder().encodeToString(form.getBytes(StandardCharsets.UTF_8)),
                true);
    }

    /** One record of another table's stream, whose rows have no work in them. */
    static String foreignRecord() {
        return """
                {"Records":[{"eventID":"c4ca4238a0b923820dcc509a6f75849b","eventName":"INSERT","eventVersion":"1.1",
                "eventSource":"aws:dynamodb","awsRegion":"ap-southeast-5",
                "dynamodb":{"Keys":{"pk":{"S":"SOMETHING"},"sk":{"S":"else"}},
                "NewImage":{"pk":{"S":"SOMETHING"},"sk":{"S":"else"},"version":{"N":"1"}},
                "SequenceNumber":"111","SizeBytes":26,"StreamViewType":"NEW_IMAGE"},
                "eventSourceARN":"arn:aws:dynamodb:ap-southeast-5:000000000000:table/else/stream/2026"}]}""";
    }

    private static String http(String method, String path, Map<String, String> headers, String body, boolean base64) {
        var event = JSON.createObjectNode()
            .put("version", "2.0")
            .put("routeKey", "$default")
            .put("rawPath", path)
            .put("rawQueryString", "")
            .put("body", body)
            .put("isBase64Encoded", base64);
        headers.forEach(event.putObject("headers")::put);
        var context = event.putObject("requestContext").put("stage", "$default").put("requestId", "JKJaXmPLvHcESHA=");
        context.putObject("http")
            .put("method", method)
            .put("path", path)
            .put("protocol", "HTTP/1.1")
            .put("sourceIp", "127.0.0.1")
            .put("userAgent", "test");
        return event.toString();
    }
}
