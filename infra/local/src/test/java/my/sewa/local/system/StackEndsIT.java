package my.sewa.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the stack ends, everything it has started ends with it. */
class StackEndsIT {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void killed_it_leaves_no_child_behind() throws Exception {
        try (var jar = Jar.start(folder, Map.of("SEWA_PORT", "0"))) {
            assertThat(jar.line()).startsWith("Sewa is ready at http://localhost:");
            var children = children(jar);

            jar.process().toHandle().destroyForcibly();

            awaitEnd(children);
        }
    }

    @Test
    void asked_to_end_it_says_nothing_and_tidies_up() throws Exception {
        try (var jar = Jar.start(folder, Map.of("SEWA_PORT", "0"))) {
            assertThat(jar.line()).startsWith("Sewa is ready at http://localhost:");
            assertThat(folder.resolve(".sewa/stack.json")).exists();
            var children = children(jar);

            jar.process().toHandle().destroy(); // the process itself would close its output first
            var ended = jar.ended();

            awaitEnd(children);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).isEmpty();
            assertThat(folder.resolve(".sewa/stack.json")).doesNotExist();
        }
    }

    @Test
    void interrupted_in_a_terminal_it_ends_its_children_in_its_own_time() throws Exception {
        try (var jar = Jar.start(folder, inGroupOfItsOwn(), Map.of("SEWA_PORT", "0"))) {
            assertThat(jar.line()).startsWith("Sewa is ready at http://localhost:");
            var children = children(jar);

            // as Ctrl-C: to every process of the group at once
            run("kill", "-INT", "--", "-" + jar.process().pid());
            var ended = jar.ended();

            awaitEnd(children);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).isEmpty();
        }
    }

    @Test
    void it_ends_with_the_build_that_started_it() throws Exception {
        var script = "\"$0\" -Dsewa.ends-with-parent=true -XX:TieredStopAtLevel=1 -jar \"$1\" & wait";
        var build = List.of("sh", "-c", script, Jar.java(), Jar.built().toString());
        try (var parent = Jar.start(folder, build, Map.of("SEWA_PORT", "0"))) {
            assertThat(parent.line()).startsWith("Sewa is ready at http://localhost:");
            var started = new ArrayList<>(parent.process().descendants().toList());
            assertThat(started).hasSize(3);

            parent.process().destroyForcibly();

            awaitEnd(started);
        }
    }

    @Test
    void its_data_is_in_the_working_folder_and_nowhere_else() {
        try (var jar = Jar.start(folder, Map.of("SEWA_PORT", "0"))) {
            assertThat(jar.line()).startsWith("Sewa is ready at http://localhost:");

            assertThat(folder.resolve(".sewa/dynamodb/shared-local-instance.db")).exists();
            assertThat(folder.resolve(".sewa/s3/records")).isDirectory();
            assertThat(folder.resolve(".sewa/s3/working")).isDirectory();
        }
    }

    private static List<ProcessHandle> children(Jar jar) {
        var children = jar.process().descendants().toList();
        assertThat(children).hasSize(2);
        return children;
    }

    private static void awaitEnd(List<ProcessHandle> children) throws Exception {
        for (var child : children) {
            child.onExit().get(20, TimeUnit.SECONDS);
        }
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    private static List<String> inGroupOfItsOwn() {
        return List.of("setsid", Jar.java(), "-XX:TieredStopAtLevel=1", "-jar", Jar.built().toString());
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
