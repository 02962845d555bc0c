package my.sewa.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SignatureWebApplicationTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SignatureWebApplication application = new SignatureWebApplication(
            Map.of("SEWA_PUBLIC_URL", "https://sewa.example", "SEWA_S3_URL", "http://127.0.0.1:9", "SEWA_LINK_KEYS",
                    "k1:" + Base64.getEncoder().encodeToString(new byte[32])),
            InstantSource.fixed(Instant.parse("2026-11-20T01:00:00Z")));

    @ParameterizedTest
    @ValueSource(strings = {"/s/3kq9", "/v/7HX2-99PL", "/d/3kq9/QT-0241.pdf"})
    void a_link_nobody_gave_out_is_not_found_and_says_so_in_both_languages(String path) {
        var answer = ask("GET", path);
        assertThat(answer.path("statusCode").asInt()).isEqualTo(404);
        assertThat(body(answer)).contains("This link is not valid (any more).",
                "Ask the company that sent it for a new one.",
                "Pautan ini tidak sah (lagi).", "Minta pautan baharu daripada syarikat yang menghantarnya.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/s", "/s/", "/s/a/b", "/v/", "/d/token", "/d/token/", "/d/a/b/c",
            "/static/not-valid.html", "/S/x"})
    void any_other_path_is_not_found_whatever_the_method(String path) {
        assertThat(ask("GET", path).path("statusCode").asInt()).isEqualTo(404);
        assertThat(ask("POST", path).path("statusCode").asInt()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
    void a_link_can_only_be_looked_at(String method) {
        var answer = ask(method, "/s/3kq9");
        assertThat(answer.path("statusCode").asInt()).isEqualTo(405);
        assertThat(header(answer, "allow")).isEqualTo("GET, HEAD");
        assertThat(body(answer)).isEmpty();
    }

    @Test
    void head_is_answered_as_get_without_the_page() {
        var head = ask("HEAD", "/s/3kq9");
        var get = ask("GET", "/s/3kq9");
        assertThat(head.path("statusCode")).isEqualTo(get.path("statusCode"));
        assertThat(head.path("headers")).isEqualTo(get.path("headers"));
        assertThat(body(head)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s/<script>alert(1)</script>", "/s/%3Cscript%3E", "/d/zzz/\"onload=zzz.pdf",
            "/v/${7*7}zzz"})
    void what_was_asked_for_changes_nothing_in_the_page(String path) {
        assertThat(body(ask("GET", path))).isEqualTo(body(ask("GET", "/s/3kq9")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void no_answer_is_stored_framed_sniffed_or_sent_on_as_a_referrer(String method) {
        var answer = ask(method, "/s/3kq9");
        assertThat(header(answer, "cache-control")).isEqualTo("no-store");
        assertThat(header(answer, "referrer-policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "x-frame-options")).isEqualTo("DENY");
        assertThat(header(answer, "content-security-policy")).startsWith("default-src 'none'");
    }

    @Test
    void the_page_may_use_its_own_style_and_nothing_else() throws GeneralSecurityException {
        var answer = ask("GET", "/s/3kq9");
        String page = body(answer);
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(header(answer, "content-security-policy")).isEqualTo("default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(page).doesNotContain("<script", "style=", "src=", "href=", "url(");
    }

    @Test
    void a_narrow_phone_is_not_made_to_zoom() {
        assertThat(body(ask("GET", "/v/7HX2"))).contains("width=device-width, initial-scale=1");
    }

    @NullUnmarked
    private JsonNode ask(String method, String path) {
        var event = JSON.createObjectNode().put("version", "2.0").put("rawPath", path).put("rawQueryString", "");
        event.putObject("requestContext").putObject("http").put("method", method).put("path", path);
        var out = new ByteArrayOutputStream();
        try {
            application.handleRequest(new ByteArrayInputStream(JSON.writeValueAsBytes(event)), out, null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return JSON.readTree(out.toByteArray());
    }

    private static String header(JsonNode answer, String name) {
        return answer.path("headers").path(name).asString("");
    }

    private static String body(JsonNode answer) {
        return answer.path("body").asString("");
    }
}
