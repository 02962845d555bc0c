package my.sewa.domain.documents.jjwt;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.documents.Links;

/** Links under {@code SEWA_PUBLIC_URL}, signed with {@code SEWA_LINK_KEYS}. */
public final class LinksJwtWiring {
    private LinksJwtWiring() {}

    /** {@code IllegalArgumentException} names the variable that is missing or wrong. */
    public static Links links(Map<String, String> environment, InstantSource clock) {
        return new JwtLinks(URI.create(required(environment, "SEWA_PUBLIC_URL")),
                LinkKeys.read(required(environment, LinkKeys.VARIABLE)), clock);
    }

    private static String required(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
            .filter(value -> !value.isBlank())
            .orElseThrow(() -> new IllegalArgumentException(name + " is not set"));
    }
}
