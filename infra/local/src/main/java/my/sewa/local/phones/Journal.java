package my.sewa.local.phones;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON lines that only grows: what the phones know survives a restart, even a kill. */
final class Journal implements AutoCloseable {
    /** One line: the newest state of one thing. */
    record Line(String kind, JsonNode value) {}

    private final JsonMapper json;
    private final Path file;
    /** No channel: that would close when a writing thread is interrupted. */
    private final OutputStream out;

    /** @throws UncheckedIOException if the file cannot be opened */
    Journal(Path folder, JsonMapper json) {
        this.json = json;
        this.file = folder.resolve("phones.jsonl");
        try {
            Files.createDirectories(folder);
            out = new FileOutputStream(file.toFile(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All whole lines; a last one that was cut off by a kill is cut away for good. */
    List<Line> read() {
        try {
            String all = Files.readString(file);
            int whole = all.lastIndexOf('\n') + 1;
            if (whole < all.length()) {
                cut(all.substring(0, whole).getBytes(StandardCharsets.UTF_8).length);
            }
            var lines = new ArrayList<Line>();
            for (String line : all.substring(0, whole).split("\n", -1)) {
                if (!line.isBlank()) {
                    lines.add(json.readValue(line, Line.class));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new IllegalStateException("cannot read " + file + ": move it away to start with empty phones", e);
        }
    }

    void write(String kind, Object value) {
        byte[] line = (json.writeValueAsString(new Line(kind, json.valueToTree(value))) + "\n")
            .getBytes(StandardCharsets.UTF_8);
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cut(long length) throws IOException {
        try (var writable = FileChannel.open(file, StandardOpenOption.WRITE)) {
            writable.truncate(length);
        }
    }
}
