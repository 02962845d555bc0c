package my.sewa.local.zips;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** Events as AWS sends them. */
final class Events {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Events() {}

    /** HTTP API, payload 2.0. */
    static String get(String path) {
        return http("GET", path, Map.of("accept", "text/html"), "");
    }

    /** A form that Twilio signed with {@code token}, if it is the one the function knows. */
    static String fromTwilio(String publicUrl, String path, Map<String, String> fields, String token) {
        var signed = new StringBuilder(publicUrl + path);
        new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
        String form = fields.entrySet()
            .stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
        return http("POST", path, Map.of("content-type", "application/x-www-form-urlencoded; charset=UTF-8",
                "x-twilio-signature", hmac(token, signed.toString())), form);
    }

    /** One record of a stream whose row has no work in it. */
    static String foreignRecord() {
        return """
                {"Records":[{"eventID":"c4ca4238a0b923820dcc509a6f75849b","eventName":"INSERT","eventVersion":"1.1",
                "eventSource":"aws:dynamodb","awsRegion":"ap-southeast-5",
                "dynamodb":{"Keys":{"pk":{"S":"SOMETHING"},"sk":{"S":"else"}},
                "NewImage":{"pk":{"S":"SOMETHING"},"sk":{"S":"else"},"version":{"N":"1"}},
                "SequenceNumber":"111","SizeBytes":26,"StreamViewType":"NEW_IMAGE"},
                "eventSourceARN":"arn:aws:dynamodb:ap-southeast-5:000000000000:table/else/stream/2026"}]}""";
    }

    private static String http(String method, String path, Map<String, String> headers, String body) {
        boolean base64 = !body.isEmpty(); // as API Gateway sends a form
        var event = JSON.createObjectNode()
            .put("version", "2.0")
            .put("routeKey", "$default")
            .put("rawPath", path)
            .put("rawQueryString", "")
            .put("body", Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)))
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

    private static String hmac(String token, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
