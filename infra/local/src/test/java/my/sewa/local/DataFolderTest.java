package my.sewa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @Test
    void a_second_stack_is_refused_until_the_first_has_ended(@TempDir Path root) {
        try (var _ = DataFolder.take(root)) {
            assertThatThrownBy(() -> DataFolder.take(root)).isInstanceOf(CannotStart.class)
                .hasMessageContaining("already runs on " + root);
        }
        assertThatCode(() -> DataFolder.take(root).close()).doesNotThrowAnyException();
    }

    @Test
    void a_file_in_its_place_is_a_wrong_setting(@TempDir Path root) throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.take(file)).isInstanceOf(WrongSetting.class)
            .hasMessageStartingWith("SEWA_DATA must");
    }

    @Test
    void a_file_is_replaced_as_a_whole(@TempDir Path root) throws IOException {
        try (var data = DataFolder.take(root)) {
            Path file = data.file("deep", "down", "note");
            DataFolder.replace(file, "first");
            DataFolder.replace(file, "second");

            assertThat(file).hasContent("second");
            assertThat(file.resolveSibling("")).isDirectoryContaining(each -> each.equals(file));
            try (var files = Files.list(file.resolveSibling(""))) {
                assertThat(files).containsExactly(file);
            }
        }
    }
}
