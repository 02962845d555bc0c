package my.sewa.local.zips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import my.sewa.domain.documents.FileKey;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.documents.Links.Linked;
import my.sewa.domain.documents.jjwt.LinksJwtWiring;
import my.sewa.domain.documents.s3.FilesS3Wiring;
import my.sewa.domain.documents.s3.LocalS3;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SignatureWebZipIT {
    private static final String HANDLER = "my.sewa.signature.SignatureWebApplication";
    private static final Map<String, String> ENVIRONMENT = Map.of("SEWA_PUBLIC_URL", "https://sewa.example",
            "SEWA_LINK_KEYS", "k1:" + Base64.getEncoder().encodeToString(new byte[32]));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void an_unknown_link_gets_the_page_that_says_so(@TempDir Path place) throws IOException {
        Path task = FunctionZip.of("signature-web").unpack(place);
        try (var function = PackedFunction.start(task, HANDLER, ENVIRONMENT)) {
            var answer = JSON.readTree(function.invoke(Events.get("/s/x")));
            assertThat(answer.path("statusCode").asInt()).isEqualTo(404);
            assertThat(answer.path("body").asString("")).contains("This link is not valid");
        }
    }

    @Test
    void a_document_is_fetched_from_the_files_and_shown(@TempDir Path place) throws IOException {
        var environment = new HashMap<>(ENVIRONMENT);
        environment.putAll(LocalS3.environment());
        var tenant = new TenantId("T-" + System.nanoTime());
        var key = FileKey.of(tenant, Bucket.RECORDS, "quotation", Clock.systemUTC().instant(), "QT-0241-en.pdf");
        FilesS3Wiring.files(environment).keep(key, "application/pdf", "%PDF-1.5".getBytes(StandardCharsets.UTF_8));
        var link = LinksJwtWiring.links(environment, Clock.systemUTC())
            .mint(new Linked(key, "application/pdf", "QT-0241.pdf"));
        Path task = FunctionZip.of("signature-web").unpack(place);
        try (var function = PackedFunction.start(task, HANDLER, environment)) {
            var answer = JSON.readTree(function.invoke(Events.get(link.getRawPath())));
            assertThat(answer.path("statusCode").asInt()).as(function.said()).isEqualTo(200);
            assertThat(Base64.getDecoder().decode(answer.path("body").asString(""))).asString().isEqualTo("%PDF-1.5");
        }
    }

    @Test
    void nothing_it_may_need_was_left_out(@TempDir Path place) throws IOException {
        assertThat(FunctionZip.missing(FunctionZip.of("signature-web").unpack(place), HANDLER)).isEmpty();
    }
}
