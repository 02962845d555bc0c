package my.sewa.local.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code java -jar sewa.jar …}, with what it says on each of its outputs. */
final class Jar implements AutoCloseable {
    /** What a run that has ended said, and its exit code. */
    record Ended(int code, List<String> out, List<String> err) {}

    private final Process process;
    private final BufferedReader out;
    private final Path err;

    private Jar(Process process, Path err) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.err = err;
    }

    static Path built() {
        return Path.of(System.getProperty("sewa.jar"));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** In that folder, which is its working folder too. */
    static Jar start(Path folder, Map<String, String> environment, String... arguments) {
        return start(folder, built(), environment, arguments);
    }

    static Jar start(Path folder, Path jar, Map<String, String> environment, String... arguments) {
        var command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return start(folder, command, environment);
    }

    static Jar start(Path folder, List<String> command, Map<String, String> environment) {
        try {
            Path err = Files.createTempFile(folder, "err", ".txt");
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("SEWA_") || name.startsWith("TWILIO_"));
            builder.environment().putAll(environment);
            return new Jar(builder.start(), err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Process process() {
        return process;
    }

    /** The next line on its standard output, once it comes; {@code "the end"} if none comes any more. */
    String line() {
        try {
            String line = out.readLine();
            return line == null ? "the end" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end. */
    Ended ended() {
        try {
            var said = out.lines().toList();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("closed its output and did not end");
            }
            return new Ended(process.exitValue(), said, Files.readAllLines(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kills what is left. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
