package my.sewa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the stack that runs on a data folder is to be found, for commands in other processes.
 *
 * @param url of its HTTP server on this machine
 */
public record RunningStack(long pid, URI url, URI dynamoDb, URI s3, String tablePrefix) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILE = "stack.json";

    /** The one that runs on that folder now, if any does. */
    public static Optional<RunningStack> find(Path data) {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var stored = JSON.readValue(file, RunningStack.class);
            return Optional.of(stored).filter(stack -> ProcessHandle.of(stack.pid()).isPresent());
        } catch (JacksonException _) {
            return Optional.empty(); // it has just ended
        }
    }

    void announce(DataFolder data) {
        DataFolder.replace(data.file(FILE), JSON.writeValueAsString(this));
    }

    static void withdraw(DataFolder data) {
        try {
            Files.deleteIfExists(data.file(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
