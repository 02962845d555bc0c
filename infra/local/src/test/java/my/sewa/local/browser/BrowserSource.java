package my.sewa.local.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where the browser comes from: one on the path; else, as root on Debian or Ubuntu, the distribution's package; else
 * Playwright's own download.
 */
sealed interface BrowserSource {
    /** A program on this machine. */
    record Installed(Path program) implements BrowserSource {}

    /** Playwright fetches what it needs when it starts. */
    record Downloaded() implements BrowserSource {}

    /** What to tell a person when nothing worked. */
    String SENTENCE = "The page tests need a browser: install Chromium (for example with \"apt-get install chromium\") "
            + "so that \"chromium\" is on the path.";
    List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    long INSTALL_MINUTES = 15;

    /** The first that works. */
    static BrowserSource first(Supplier<Optional<Path>> onPath, Supplier<Optional<Path>> asPackage,
            Supplier<Boolean> download) {
        return onPath.get()
            .or(asPackage)
            .<BrowserSource>map(Installed::new)
            .or(
                    () -> download.get() ? Optional.of(new Downloaded()) : Optional.empty())
            .orElseThrow(() -> new IllegalStateException(SENTENCE));
    }

    /** One that answers {@code --version}: Ubuntu has a stand-in of that name that does not. */
    static Optional<Path> onPath(Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
            .filter(folder -> !folder.isEmpty())
            .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
            .filter(Files::isExecutable)
            .filter(program -> succeeds(1, program.toString(), "--version"))
            .findFirst();
    }

    /** Installs Debian's package and looks again; nothing on other systems or without root. */
    static Optional<Path> asPackage(Map<String, String> environment) {
        if (!"root".equals(System.getProperty("user.name")) || !isDebian()) {
            return Optional.empty();
        }
        String patience = "DPkg::Lock::Timeout=300";
        boolean installed = succeeds(INSTALL_MINUTES, "apt-get", "-qq", "-o", patience, "update")
                && succeeds(INSTALL_MINUTES, "apt-get", "-qq", "-y", "-o", patience, "install", "chromium");
        return installed ? onPath(environment) : Optional.empty();
    }

    private static boolean isDebian() {
        try {
            String system = Files.readString(Path.of("/etc/os-release")).toLowerCase(Locale.ROOT);
            return system.lines()
                .filter(line -> line.startsWith("id=") || line.startsWith("id_like="))
                .anyMatch(line -> line.contains("debian") || line.contains("ubuntu"));
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean succeeds(long minutes, String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (process.waitFor(minutes, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
