package my.sewa.domain.standins;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of the programs that the build unpacks, run for as long as this JVM. */
public final class StandInProcess {
    private static final String PLACE = "sewa.stand-ins";
    private static final String READY = "ready";

    private StandInProcess() {}

    /**
     * Starts it, and waits until it says that it is ready.
     *
     * @param jars what it is made of, below where the build unpacks it
     * @param main one of our classes, which starts it on a {@link Leash}
     * @return what it said beside being ready
     */
    public static String start(String jars, List<String> options, Class<?> main, String... arguments) {
        try {
            var process = new ProcessBuilder(command(jars, options, main, arguments))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return awaitReady(process.inputReader(StandardCharsets.UTF_8));
        } catch (IOException | URISyntaxException notStarted) {
            throw new IllegalStateException(main.getSimpleName() + " did not start", notStarted);
        }
    }

    private static List<String> command(String jars, List<String> options, Class<?> main, String... arguments)
            throws URISyntaxException {
        String place = Optional.ofNullable(System.getProperty(PLACE))
            .orElseThrow(() -> new IllegalStateException("system property " + PLACE + " is not set"));
        var ours = Path.of(main.getProtectionDomain().getCodeSource().getLocation().toURI());
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", place + "/" + jars + File.pathSeparator + ours, main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String awaitReady(BufferedReader said) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals(READY) || line.startsWith(READY + " ")) {
                Thread.ofVirtual().start(() -> readOn(said));
                return line.substring(READY.length()).strip();
            }
        }
        throw new IOException("it ended at once; is it unpacked?");
    }

    /** So that it never waits for somebody to read what it says. */
    private static void readOn(BufferedReader said) {
        try (said) {
            said.lines().forEach(_ -> {});
        } catch (IOException | UncheckedIOException ended) {
            // it ended, as it should
        }
    }
}
