package my.sewa.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.documents.Files.Kept;
import my.sewa.domain.shared.Sha256;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every Files must do; each adapter's test implements this and supplies itself. */
public interface FilesContract {
    Instant AT = Instant.parse("2026-11-30T16:30:00Z");

    TenantId tenant();

    Files files();

    private FileKey key(Bucket bucket, String name) {
        return FileKey.of(tenant(), bucket, "quotation", AT, name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    default void what_is_kept_is_found_and_read_again(Bucket bucket) {
        var key = key(bucket, "QT-0241-en.pdf");
        var kept = files().keep(key, "application/pdf", bytes("%PDF"));
        assertThat(kept).isEqualTo(new Kept(key, "application/pdf", Sha256.hex(bytes("%PDF")), 4));
        assertThat(files().find(key)).contains(kept);
        assertThat(files().read(key)).hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes("%PDF")));
    }

    @Test
    default void a_second_file_under_the_same_key_changes_nothing() {
        var key = key(Bucket.RECORDS, "QT-0242-en.pdf");
        var first = files().keep(key, "application/pdf", bytes("first"));
        var second = files().keep(key, "text/plain", bytes("and last"));
        assertThat(second).isEqualTo(first);
        assertThat(files().read(key)).hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes("first")));
    }

    @Test
    default void what_was_never_kept_is_neither_found_nor_read() {
        assertThat(files().find(key(Bucket.WORKING, "nothing.pdf"))).isEmpty();
        assertThat(files().read(key(Bucket.WORKING, "nothing.pdf"))).isEmpty();
    }

    @Test
    default void the_buckets_do_not_mix() {
        files().keep(key(Bucket.WORKING, "QT-0243-en.pdf"), "application/pdf", bytes("draft"));
        assertThat(files().find(key(Bucket.RECORDS, "QT-0243-en.pdf"))).isEmpty();
    }

    @Test
    default void a_large_file_is_kept_whole() {
        var large = new byte[6_000_000];
        large[5_999_999] = 1;
        var key = key(Bucket.WORKING, "large.pdf");
        files().keep(key, "application/pdf", large);
        assertThat(files().find(key).orElseThrow().size()).isEqualTo(6_000_000);
        assertThat(files().read(key)).hasValueSatisfying(read -> assertThat(read).isEqualTo(large));
    }
}
