package my.sewa.local.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import my.sewa.domain.documents.s3.LocalS3;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Delete;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Through the SDK's own client, which knows all the ways there are. */
class WriteOnceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String RECORDS = "records";
    private static final String WORKING = "working";

    private final AtomicLong stored = new AtomicLong();
    private final AtomicLong fetched = new AtomicLong();
    private final WriteOnce guard = WriteOnce.before(LocalS3::address, (in, out) -> {
        stored.addAndGet(in);
        fetched.addAndGet(out);
    });
    private final S3Client s3 = LocalClients.s3(guard.address());
    private final String key = "T-01/quotation/2026/11/" + System.nanoTime() + ".pdf";

    @BeforeEach
    void aFileIsThereInEachBucket() {
        s3.putObject(put -> put.bucket(WORKING).key(key).ifNoneMatch("*"), RequestBody.fromString("first"));
        s3.putObject(put -> put.bucket(RECORDS).key(key).ifNoneMatch("*"), RequestBody.fromString("first"));
    }

    @AfterEach
    void stop() {
        s3.close();
        guard.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {RECORDS, WORKING})
    void a_new_file_is_kept_and_can_be_read(String bucket) {
        assertThat(content(bucket)).isEqualTo("first");
        assertThat(stored.get()).isPositive();
        // Counted once the last byte has gone out, which the reader may see first.
        assertTimeoutPreemptively(PATIENCE, () -> {
            while (fetched.get() < 5) {
                Thread.onSpinWait();
            }
        });
        assertThat(fetched.get()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {RECORDS, WORKING})
    void a_file_cannot_be_overwritten_with_or_without_a_condition(String bucket) {
        refused(412, () -> s3.putObject(put -> put.bucket(bucket).key(key).ifNoneMatch("*"),
                RequestBody.fromString("second")));
        refused(403, () -> s3.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromString("second")));
        refused(403, () -> s3.copyObject(copy -> copy.sourceBucket(bucket)
            .sourceKey(key)
            .destinationBucket(bucket)
            .destinationKey(key)));
        refused(403, () -> s3.createMultipartUpload(upload -> upload.bucket(bucket).key(key)));
        assertThat(content(bucket)).isEqualTo("first");
    }

    @ParameterizedTest
    @ValueSource(strings = {RECORDS, WORKING})
    void a_file_cannot_be_deleted_alone_or_with_others_or_with_its_bucket(String bucket) {
        refused(403, () -> s3.deleteObject(delete -> delete.bucket(bucket).key(key)));
        var those = Delete.builder().objects(ObjectIdentifier.builder().key(key).build()).build();
        refused(403, () -> s3.deleteObjects(delete -> delete.bucket(bucket).delete(those)));
        refused(403, () -> s3.deleteBucket(delete -> delete.bucket(bucket)));
        assertThat(content(bucket)).isEqualTo("first");
    }

    @Test
    void a_large_file_passes_whole_in_both_directions() throws IOException {
        var large = new byte[8_000_000];
        large[7_999_999] = 7;
        s3.putObject(put -> put.bucket(RECORDS).key(key + "2").ifNoneMatch("*"), RequestBody.fromBytes(large));
        try (var read = s3.getObject(get -> get.bucket(RECORDS).key(key + "2"))) {
            assertThat(read.readAllBytes()).isEqualTo(large);
        }
    }

    @Test
    void a_second_request_hidden_behind_the_first_is_not_passed_on() throws IOException {
        URI address = guard.address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                .write(("GET / HTTP/1.1\r\nHost: x\r\n\r\nDELETE /" + RECORDS + "/" + key
                        + " HTTP/1.1\r\nHost: x\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers.split("HTTP/1.1 ", -1)).hasSize(2);
        }
        assertThat(content(RECORDS)).isEqualTo("first");
    }

    private String content(String bucket) {
        return s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asUtf8String();
    }

    private static void refused(int status, Runnable attempt) {
        assertThatExceptionOfType(S3Exception.class).isThrownBy(attempt::run)
            .satisfies(refusal -> assertThat(refusal.statusCode()).isEqualTo(status));
    }
}
