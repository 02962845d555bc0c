package my.sewa.local.phones;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Twilio's signature of a webhook.
 *
 * @see <a href="https://www.twilio.com/docs/usage/webhooks/webhooks-security">Twilio, Webhooks security</a>
 */
public final class Signature {
    private static final String HMAC_SHA1 = "HmacSHA1";

    private Signature() {}

    /**
     * The value of {@code X-Twilio-Signature}.
     *
     * @param url as configured, with its query; a fragment is not part of what is signed
     * @param parameters of the form, decoded
     */
    public static String of(String url, Map<String, String> parameters, String token) {
        var signed = new StringBuilder(url.replaceFirst("#.*$", ""));
        new TreeMap<>(parameters).forEach((name, value) -> signed.append(name).append(value));
        try {
            Mac mac = Mac.getInstance(HMAC_SHA1);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), HMAC_SHA1));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + HMAC_SHA1, e);
        }
    }
}
