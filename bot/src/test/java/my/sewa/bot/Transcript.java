package my.sewa.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A conversation as a clerk can read it; what people said is given, what the bot said is checked. */
record Transcript(Path file, List<String> lines) {
    static Stream<Transcript> allUnder(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".chat"))
                .sorted()
                .map(Transcript::read)
                .toList()
                .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Transcript read(Path file) {
        try {
            return new Transcript(file, Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String title() {
        return lines.getFirst().substring(2);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    void rewrite(String replayed) {
        try {
            Files.writeString(file, replayed);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Lines of the given part; those of the bot begin with {@code bot}, two spaces or {@code =}. */
    static boolean isGiven(String line) {
        return !line.startsWith("bot") && !line.startsWith("  ") && !line.startsWith("=");
    }
}
