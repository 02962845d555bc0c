package my.sewa.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the jar says when it cannot do what it was asked to: one sentence, and nothing is left running. */
class StackRefusesIT {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void a_wrong_setting() {
        try (var jar = Jar.start(folder, Map.of("SEWA_PORT", "0", "SEWA_CLOCK", "tomorrow"))) {
            assertThat(jar.ended()).satisfies(ended -> {
                assertThat(ended.code()).isEqualTo(1);
                assertThat(ended.out()).isEmpty();
                assertThat(ended.err()).containsExactly(
                        "SEWA_CLOCK must be an instant such as 2026-11-20T09:00:00+08:00.");
            });
        }
    }

    @Test
    void a_data_folder_that_cannot_be_one() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (var jar = Jar.start(folder, Map.of("SEWA_PORT", "0", "SEWA_DATA", file.toString()))) {
            assertThat(jar.ended().err()).containsExactly("SEWA_DATA must be a folder that can be written to.");
        }
    }

    @Test
    void a_world_that_is_none() throws IOException {
        Path world = Files.writeString(folder.resolve("world.json"), "{\"tenant\": 1}");
        try (var jar = Jar.start(folder, Map.of("SEWA_PORT", "0", "SEWA_WORLD", world.toString()))) {
            var ended = jar.ended();

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.err()).hasSize(1).allMatch(line -> line.startsWith("SEWA_WORLD "));
            assertThat(jar.process().descendants()).isEmpty();
        }
    }

    @Test
    void a_jar_without_its_servers_beside_it() throws IOException {
        Path alone = Files.copy(Jar.built(), folder.resolve("sewa.jar"));
        try (var jar = Jar.start(folder, alone, Map.of("SEWA_PORT", "0"))) {
            var ended = jar.ended();

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.err()).hasSize(1).allMatch(line -> line.contains("stand-ins must lie beside sewa.jar"));
        }
    }

    @Test
    void a_command_there_is_not() {
        try (var jar = Jar.start(folder, Map.of(), "dance")) {
            var ended = jar.ended();

            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.err()).hasSize(1).allMatch(line -> line.contains("dance"));
        }
    }
}
