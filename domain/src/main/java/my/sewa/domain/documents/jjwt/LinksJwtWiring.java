package my.sewa.domain.documents.jjwt;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.documents.Links;

/** Links under {@code SEWA_PUBLIC_URL}, signed with {@code SEWA_LINK_KEYS}. */
public final class LinksJwtWiring {
    /** The variable that holds the secrets which links are signed with. */
    public static final String KEYS = "SEWA_LINK_KEYS";

    private LinksJwtWiring() {}

    /** {@code IllegalArgumentException} names the variable that is missing or wrong. */
    public static Links links(Map<String, String> environment, InstantSource clock) {
        return new JwtLinks(URI.create(required(environment, "SEWA_PUBLIC_URL")),
                LinkKeys.read(required(environment, KEYS)), clock);
    }

    /** {@code IllegalArgumentException} if they are not what {@link #KEYS} has to hold; it does not show them. */
    public static void check(String keys) {
        LinkKeys.read(keys);
    }

    private static String required(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
            .filter(value -> !value.isBlank())
            .orElseThrow(() -> new IllegalArgumentException(name + " is not set"));
    }
}
