package my.sewa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkSecretTest {
    @Test
    void it_is_made_once_and_is_another_in_another_folder(@TempDir Path one, @TempDir Path other) {
        try (var here = DataFolder.take(one); var there = DataFolder.take(other)) {
            String secret = LinkSecret.kept(here);
            assertThat(secret).startsWith("local:").hasSize(50);
            assertThat(LinkSecret.kept(here)).isEqualTo(secret);
            assertThat(LinkSecret.kept(there)).isNotEqualTo(secret);
        }
    }

    @Test
    void nobody_but_its_owner_can_read_it(@TempDir Path root) throws IOException {
        try (var data = DataFolder.take(root)) {
            LinkSecret.kept(data);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("link-keys"))))
                .isEqualTo("rw-------");
        }
    }
}
