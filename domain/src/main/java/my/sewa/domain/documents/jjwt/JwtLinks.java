package my.sewa.domain.documents.jjwt;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.ProtectedHeader;
import io.jsonwebtoken.UnsupportedJwtException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.domain.documents.FileKey;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.documents.Links;
import my.sewa.domain.shared.Written;
import my.sewa.domain.tenant.TenantId;

/** Says everything in the token itself: nothing is stored when a link is made, nothing read before it is checked. */
final class JwtLinks implements Links {
    /** Other tokens of ours open other doors. */
    private static final String AUDIENCE = "document";
    private static final Duration LIFETIME = Duration.ofHours(24);
    private static final String TENANT = "t";
    private static final String BUCKET = "b";
    private static final String PATH = "p";
    private static final String TYPE = "c";
    private static final String NAME = "n";

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._() -]");

    private final String base;
    private final LinkKeys keys;
    private final InstantSource clock;
    private final JwtParser parser;

    JwtLinks(URI publicUrl, LinkKeys keys, InstantSource clock) {
        this.base = publicUrl.toString().replaceAll("/+$", "") + "/d/";
        this.keys = keys;
        this.clock = clock;
        this.parser = Jwts.parser()
            .json(new ClaimsReader())
            .keyLocator(header -> key((ProtectedHeader) header))
            .requireAudience(AUDIENCE)
            .clock(() -> Date.from(clock.instant()))
            .build();
    }

    @Override
    public URI mint(Linked linked) {
        String name = safe(linked.fileName());
        String token = Jwts.builder()
            .json(new ClaimsWriter())
            .header()
            .keyId(keys.newest())
            .and()
            .audience()
            .add(AUDIENCE)
            .and()
            .expiration(Date.from(clock.instant().plus(LIFETIME)))
            .claim(TENANT, linked.file().tenant().code())
            .claim(BUCKET, linked.file().bucket().code())
            .claim(PATH, linked.file().path())
            .claim(TYPE, linked.contentType())
            .claim(NAME, name)
            .signWith(keys.signing(), Jwts.SIG.HS256)
            .compact();
        return URI.create(base + token + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** A name that people gave may hold anything; here it is part of a path and of a header. */
    private static String safe(String fileName) {
        String safe = UNSAFE.matcher(Written.line(fileName)).replaceAll("-");
        return safe.isEmpty() ? "file" : safe;
    }

    @Override
    public Optional<Linked> verify(String token) {
        try {
            return Optional.of(linked(parser.parseSignedClaims(token).getPayload()));
        } catch (JwtException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Key key(ProtectedHeader header) {
        if (!(header instanceof JwsHeader) || !Jwts.SIG.HS256.getId().equals(header.getAlgorithm())) {
            throw new UnsupportedJwtException("not signed as ours are");
        }
        return Optional.ofNullable(header.getKeyId())
            .flatMap(keys::find)
            .orElseThrow(() -> new UnsupportedJwtException("signed with no key of ours"));
    }

    private static Linked linked(Claims claims) {
        var tenant = new TenantId(text(claims, TENANT));
        var file = new FileKey(tenant, Bucket.of(text(claims, BUCKET)), text(claims, PATH));
        return new Linked(file, text(claims, TYPE), text(claims, NAME));
    }

    private static String text(Claims claims, String name) {
        return Optional.ofNullable(claims.get(name, String.class))
            .orElseThrow(() -> new IllegalArgumentException("no " + name));
    }
}
