package my.sewa.webhooks.twilio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import my.sewa.webhooks.HttpRequest;

/** A webhook as Twilio would send it. */
final class SignedPost {
    static final String PUBLIC_URL = "https://sewa.example";
    static final String TOKEN = "12345";

    private SignedPost() {}

    static HttpRequest to(String path, String query, Map<String, String> fields) {
        return signedWith(TOKEN, path, query, fields);
    }

    static HttpRequest signedWith(String token, String path, String query, Map<String, String> fields) {
        var signed = new StringBuilder(PUBLIC_URL + path + (query.isEmpty() ? "" : "?" + query));
        new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
        String body = fields.entrySet()
            .stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
        return new HttpRequest("POST", path, query, Map.of("content-type",
                "application/x-www-form-urlencoded; charset=UTF-8", "x-twilio-signature",
                hmac(token, signed.toString())),
                body);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
