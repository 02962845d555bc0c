package my.sewa.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import my.sewa.domain.documents.FileKey;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.documents.InMemoryFiles;
import my.sewa.domain.documents.Links;
import my.sewa.domain.documents.Links.Linked;
import my.sewa.domain.documents.jjwt.LinksJwtWiring;
import my.sewa.domain.tenant.TenantId;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentLinkTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final byte[] BYTES = "%PDF-1.5".getBytes(StandardCharsets.UTF_8);
    private static final int FOUR_MB = 4 * 1024 * 1024;

    private final InMemoryFiles files = new InMemoryFiles();
    private final Links links = links(NOW);
    private final SignatureWebApplication application = new SignatureWebApplication(links, files);

    private static Links links(Instant now) {
        return LinksJwtWiring.links(Map.of("SEWA_PUBLIC_URL", "https://sewa.example", "SEWA_LINK_KEYS",
                "k1:" + Base64.getEncoder().encodeToString(new byte[32])), InstantSource.fixed(now));
    }

    private Linked kept(String contentType, String fileName, byte[] bytes) {
        var key = FileKey.of(new TenantId("T-01"), Bucket.RECORDS, "quotation", NOW, "QT-0241-en.pdf");
        files.keep(key, contentType, bytes);
        return new Linked(key, contentType, fileName);
    }

    private URI quotation() {
        return links.mint(kept("application/pdf", "QT-0241.pdf", BYTES));
    }

    @Test
    void the_document_is_shown_in_its_own_type_and_under_its_own_name() {
        var answer = ask("GET", quotation().getRawPath());
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        assertThat(header(answer, "content-type")).isEqualTo("application/pdf");
        assertThat(header(answer, "content-disposition")).isEqualTo("inline; filename*=UTF-8''QT-0241.pdf");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "cache-control")).isEqualTo("private, no-store");
        assertThat(answer.path("isBase64Encoded").asBoolean()).isTrue();
        assertThat(Base64.getDecoder().decode(answer.path("body").asString())).isEqualTo(BYTES);
    }

    @Test
    void the_sample_of_our_templates_is_there_for_whoever_reviews_them() {
        var answer = ask("GET", "/d/sample/QT-0241.pdf");
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        assertThat(header(answer, "content-type")).isEqualTo("application/pdf");
        assertThat(new String(Base64.getDecoder().decode(answer.path("body").asString()), StandardCharsets.US_ASCII))
            .startsWith("%PDF-");
        assertNotValid("/d/sample/QT-0242.pdf");
    }

    @Test
    void head_says_the_same_without_the_document() {
        var head = ask("HEAD", quotation().getRawPath());
        assertThat(head.path("statusCode").asInt()).isEqualTo(200);
        assertThat(header(head, "content-type")).isEqualTo("application/pdf");
        assertThat(head.path("body").asString("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"QT-0242.pdf", "qt-0241.pdf", "QT-0241.pdf.exe", "QT-0241", "%ZZ"})
    void under_another_name_there_is_nothing(String name) {
        String path = quotation().getRawPath();
        assertNotValid(path.substring(0, path.lastIndexOf('/') + 1) + name);
    }

    @Test
    void an_expired_link_and_one_for_a_file_that_is_gone_look_the_same() {
        var expired = links(NOW.minus(Duration.ofHours(25)))
            .mint(kept("application/pdf", "QT-0241.pdf", BYTES));
        assertNotValid(expired.getRawPath());
        var gone = new Linked(FileKey.of(new TenantId("T-01"), Bucket.RECORDS, "quotation", NOW, "gone.pdf"),
                "application/pdf", "gone.pdf");
        assertNotValid(links.mint(gone).getRawPath());
    }

    @Test
    void four_megabytes_are_served_and_a_byte_more_is_fetched_directly() {
        var most = links.mint(kept("image/jpeg", "photo.jpg", new byte[FOUR_MB]));
        assertThat(ask("GET", most.getRawPath()).path("statusCode").asInt()).isEqualTo(200);
        var key = FileKey.of(new TenantId("T-01"), Bucket.WORKING, "attachments", NOW, "large.jpg");
        files.keep(key, "image/jpeg", new byte[FOUR_MB + 1]);
        var answer = ask("GET", links.mint(new Linked(key, "image/jpeg", "large.jpg")).getRawPath());
        assertThat(answer.path("statusCode").asInt()).isEqualTo(302);
        assertThat(header(answer, "location")).startsWith("https://storage.example/working/T-01/");
        assertThat(answer.path("body").asString("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"image/jpeg, image/jpeg, inline", "audio/ogg; codecs=opus, audio/ogg, inline",
            "text/html, application/octet-stream, attachment", "image/svg+xml, application/octet-stream, attachment",
            "application/xhtml+xml, application/octet-stream, attachment",
            "text/plain; charset=utf-8, text/plain, attachment", "text/vcard, text/vcard, attachment",
            "application/msword, application/msword, attachment",
            "application/vnd.ms-excel, application/vnd.ms-excel, attachment"})
    void what_people_sent_is_shown_only_if_nothing_can_run_in_it(String declared, String type, String how) {
        var answer = ask("GET", links.mint(kept(declared, "sent", BYTES)).getRawPath());
        assertThat(header(answer, "content-type")).isEqualTo(type);
        assertThat(header(answer, "content-disposition")).startsWith(how + ";");
    }

    @ParameterizedTest
    @CsvSource({"text/html, application/octet-stream, attachment", "application/pdf, application/pdf, inline",
            "text/plain, text/plain, attachment"})
    void a_file_of_more_than_four_megabytes_is_treated_as_a_small_one(String declared, String type, String how) {
        var link = links.mint(kept(declared, "resit 收据", new byte[FOUR_MB + 1]));
        String location = URLDecoder.decode(header(ask("GET", link.getRawPath()), "location"), StandardCharsets.UTF_8);
        assertThat(location)
            .endsWith(
                    "?type=%s&disposition=%s; filename*=UTF-8''resit%%20%%E6%%94%%B6%%E6%%8D%%AE".formatted(type, how));
    }

    @Test
    void a_name_of_several_words_is_found_as_typed_and_decoded() {
        var link = links.mint(kept("image/jpeg", "resit 收据.jpg", BYTES));
        for (String path : new String[]{link.getRawPath(), link.getPath()}) {
            var answer = ask("GET", path);
            assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
            assertThat(header(answer, "content-disposition"))
                .isEqualTo("inline; filename*=UTF-8''resit%20%E6%94%B6%E6%8D%AE.jpg");
        }
    }

    @Test
    void while_the_files_are_out_of_reach_it_asks_to_try_again() {
        var link = quotation();
        files.down(true);
        var answer = ask("GET", link.getRawPath());
        assertThat(answer.path("statusCode").asInt()).isEqualTo(503);
        assertThat(header(answer, "retry-after")).isEqualTo("30");
        assertThat(answer.path("body").asString("")).contains("Please try again", "Sila cuba");
    }

    private void assertNotValid(String path) {
        var answer = ask("GET", path);
        assertThat(answer.path("statusCode").asInt()).isEqualTo(404);
        assertThat(answer.path("body").asString("")).contains("This link is not valid (any more).");
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
}
