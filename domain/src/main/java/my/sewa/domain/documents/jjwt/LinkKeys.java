package my.sewa.domain.documents.jjwt;

import io.jsonwebtoken.security.Keys;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;

/** The secrets that links are signed with: the first signs, all verify, so that one can take another's place. */
final class LinkKeys {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,20}");
    private static final int BYTES = 32;

    private final String newest;
    private final Map<String, SecretKey> keys;

    private LinkKeys(String newest, Map<String, SecretKey> keys) {
        this.newest = newest;
        this.keys = keys;
    }

    /** Newest first: {@code id:base64,id:base64}, each of 32 bytes. What is wrong with them is said without them. */
    static LinkKeys read(String variable) {
        var keys = new LinkedHashMap<String, SecretKey>();
        for (String pair : variable.split(",", -1)) {
            String[] parts = pair.strip().split(":", 2);
            if (parts.length != 2 || !ID.matcher(parts[0]).matches() || keys.put(parts[0], key(parts[1])) != null) {
                throw wrong();
            }
        }
        return new LinkKeys(keys.keySet().iterator().next(), Map.copyOf(keys));
    }

    String newest() {
        return newest;
    }

    SecretKey signing() {
        return find(newest).orElseThrow();
    }

    Optional<SecretKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    private static SecretKey key(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == BYTES) {
                return Keys.hmacShaKeyFor(bytes);
            }
        } catch (IllegalArgumentException _) {
            // said below: this one's message would show the key
        }
        throw wrong();
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException(
                LinksJwtWiring.KEYS
                        + " must be pairs id:base64 of 32 bytes each, newest first, with commas between them");
    }
}
