package my.sewa.domain.documents.s3;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import my.sewa.domain.documents.FileKey;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.documents.Files;
import my.sewa.domain.documents.FilesContract;
import my.sewa.domain.documents.StorageUnavailable;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class S3FilesTest implements FilesContract {
    private static final byte[] BYTES = "%PDF".getBytes(StandardCharsets.UTF_8);
    private static final String SAVED = "attachment; filename*=UTF-8''resit%20%E6%94%B6%E6%8D%AE.pdf";

    private final TenantId tenant = new TenantId("T-" + UUID.randomUUID().toString().substring(0, 8));
    private final FileKey key = FileKey.of(tenant, Bucket.RECORDS, "quotation", AT, "QT-0241-en.pdf");
    private final WireMockServer faulty = new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @BeforeEach
    void start() {
        faulty.start();
    }

    @AfterEach
    void stop() {
        faulty.stop();
    }

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public Files files() {
        return FilesS3Wiring.files(LocalS3.environment());
    }

    private Files overFaultyLine() {
        return FilesS3Wiring.files(Map.of("SEWA_S3_URL", faulty.baseUrl(), "SEWA_BUCKET_PREFIX", "acme-"));
    }

    @Test
    void a_direct_link_needs_no_secret_and_says_what_it_is() throws IOException {
        files().keep(key, "application/pdf", BYTES);
        var link = files().direct(key, "application/octet-stream", SAVED);
        var answer = (HttpURLConnection) link.toURL().openConnection();
        assertThat(answer.getResponseCode()).isEqualTo(200);
        assertThat(answer.getHeaderField("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(answer.getHeaderField("Content-Disposition")).isEqualTo(SAVED);
        assertThat(answer.getInputStream().readAllBytes()).isEqualTo(BYTES);
        assertThat(link.getQuery()).contains("X-Amz-Expires=300");
    }

    @Test
    void a_changed_direct_link_leads_nowhere() throws IOException {
        files().keep(key, "application/pdf", BYTES);
        var link = files().direct(key, "application/pdf", SAVED);
        var changed = link.toString().replace("X-Amz-Expires=300", "X-Amz-Expires=3000");
        var answer = (HttpURLConnection) URI.create(changed).toURL().openConnection();
        assertThat(answer.getResponseCode()).isEqualTo(403);
    }

    @Test
    void what_is_stored_is_stored_on_conditions_and_with_its_hash() {
        faulty.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
        overFaultyLine().keep(key, "application/pdf", BYTES);
        faulty
            .verify(putRequestedFor(urlEqualTo("/acme-records/" + key.path())).withHeader("If-None-Match", equalTo("*"))
                .withHeader("x-amz-checksum-sha256", equalTo("MV1Cm3cUzttq0ErDEkAUUldpJjBFfzyIJTxb7OrHYCc=")));
    }

    @Test
    void what_passes_by_itself_is_tried_again() {
        faulty.stubFor(any(anyUrl()).inScenario("busy")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(aResponse().withStatus(503))
            .willSetStateTo("calm"));
        faulty.stubFor(any(anyUrl()).inScenario("busy")
            .whenScenarioStateIs("calm")
            .willReturn(aResponse().withStatus(200)));
        assertThat(overFaultyLine().keep(key, "application/pdf", BYTES).size()).isEqualTo(4);
    }

    @Test
    void after_three_tries_it_is_said_that_nobody_can_tell() {
        faulty.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
        assertThatExceptionOfType(StorageUnavailable.class).isThrownBy(() -> overFaultyLine().find(key));
        faulty.verify(3, anyRequestedFor(anyUrl()));
    }

    @Test
    void a_refusal_is_not_tried_again() {
        faulty.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(403)));
        assertThatExceptionOfType(StorageUnavailable.class).isThrownBy(() -> overFaultyLine().read(key));
        faulty.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void nobody_answering_is_the_same_as_a_fault() {
        var files = overFaultyLine();
        faulty.stop();
        assertThatExceptionOfType(StorageUnavailable.class)
            .isThrownBy(() -> files.keep(key, "application/pdf", BYTES));
    }
}
