package my.sewa.domain.documents.jjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import my.sewa.domain.documents.FileKey;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.documents.Links;
import my.sewa.domain.documents.Links.Linked;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtLinksTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final String OLD = "k1:" + secret(1);
    private static final String NEW = "k2:" + secret(2);
    private static final Linked QUOTATION = new Linked(
            FileKey.of(new TenantId("T-01"), Bucket.RECORDS, "quotation", NOW, "QT-0241-en.pdf"), "application/pdf",
            "QT-0241.pdf");

    private final Links links = links(NEW, NOW);

    private static String secret(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Links links(String keys, Instant now) {
        return LinksJwtWiring.links(Map.of("SEWA_PUBLIC_URL", "https://sewa.example/", "SEWA_LINK_KEYS", keys),
                InstantSource.fixed(now));
    }

    private static String token(URI link) {
        return link.getRawPath().split("/", 4)[2];
    }

    @Test
    void a_link_leads_to_its_file_and_ends_in_its_name() {
        var link = links.mint(QUOTATION);
        assertThat(link.toString()).startsWith("https://sewa.example/d/").endsWith("/QT-0241.pdf");
        assertThat(links.verify(token(link))).contains(QUOTATION);
    }

    @Test
    void it_lives_for_24_hours_and_not_a_second_more() {
        String token = token(links.mint(QUOTATION));
        assertThat(links(NEW, NOW.plus(Duration.ofHours(24)).minusSeconds(1)).verify(token)).contains(QUOTATION);
        assertThat(links(NEW, NOW.plus(Duration.ofHours(24)).plusSeconds(1)).verify(token)).isEmpty();
    }

    @Test
    void a_new_key_signs_and_the_old_one_still_verifies_until_it_is_taken_away() {
        String before = token(links(OLD, NOW).mint(QUOTATION));
        var during = links(NEW + "," + OLD, NOW);
        assertThat(during.verify(before)).contains(QUOTATION);
        assertThat(links(NEW, NOW).verify(token(during.mint(QUOTATION)))).contains(QUOTATION);
        assertThat(links(NEW, NOW).verify(before)).isEmpty();
    }

    @Test
    void any_changed_letter_makes_it_worthless() {
        String token = token(links.mint(QUOTATION));
        for (int at = 0; at < token.length() - 1; at++) {
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            assertThat(links.verify(token.substring(0, at) + other + token.substring(at + 1))).as("letter %d", at)
                .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.b.c", "..", "eyJhbGciOiJub25lIn0.eyJhdWQiOlsiZG9jdW1lbnQiXX0."})
    void what_is_no_token_leads_nowhere(String token) {
        assertThat(links.verify(token)).isEmpty();
    }

    static Stream<UnaryOperator<JwtBuilder>> others() {
        return Stream.of(
                jwt -> jwt.audience().add("signing").and(),
                jwt -> jwt,
                jwt -> jwt.audience().add("document").and().claim("p", "T-02/quotation/2026/11/QT-0241-en.pdf"),
                jwt -> jwt.audience().add("document").and().claim("b", "elsewhere"),
                jwt -> jwt.audience().add("document").and().claim("p", 7));
    }

    @ParameterizedTest
    @MethodSource("others")
    void our_own_signature_under_something_else_opens_no_file(UnaryOperator<JwtBuilder> claims) {
        var jwt = Jwts.builder()
            .json(new ClaimsWriter())
            .header()
            .keyId("k2")
            .and()
            .claims(Map.of("t", "T-01", "b", "records", "p", "T-01/quotation/2026/11/QT-0241-en.pdf", "c", "x", "n",
                    "y"))
            .expiration(Date.from(NOW.plusSeconds(60)));
        String token = claims.apply(jwt)
            .signWith(Keys.hmacShaKeyFor(Base64.getDecoder().decode(secret(2))), Jwts.SIG.HS256)
            .compact();
        assertThat(links.verify(token)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resit bayaran.jpg    | resit bayaran.jpg | resit%20bayaran.jpg
            收据.pdf             | 收据.pdf          | %E6%94%B6%E6%8D%AE.pdf
            ../../etc/passwd     | ..-..-etc-passwd  | ..-..-etc-passwd
            a"b;c.pdf            | a-b-c.pdf         | a-b-c.pdf
            """)
    void names_that_people_gave_are_made_safe(String given, String name, String path) {
        var link = links.mint(new Linked(QUOTATION.file(), "application/pdf", given));
        assertThat(link.getRawPath()).endsWith("/" + path);
        assertThat(links.verify(token(link)).orElseThrow().fileName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k1", "k1:", "k1:c2hvcnQ=", "k1:not base64!", ",", "a b:AAAA"})
    void half_given_keys_stop_the_start_without_being_shown(String keys) {
        assertThatIllegalArgumentException().isThrownBy(() -> links(keys, NOW))
            .withMessageStartingWith("SEWA_LINK_KEYS ")
            .withMessageNotContaining("c2hvcnQ");
    }

    @Test
    void two_keys_of_one_name_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> links(OLD + "," + OLD, NOW));
    }
}
