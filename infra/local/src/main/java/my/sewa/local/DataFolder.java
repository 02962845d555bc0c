package my.sewa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that holds all that outlives a restart; used by one stack at a time. */
public final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder if need be and takes it until closed, or until this process ends however it ends.
     *
     * @throws CannotStart if another stack has it
     * @throws WrongSetting if it cannot be written to
     */
    public static DataFolder take(Path root) {
        FileChannel lockFile = openLock(root);
        if (lock(lockFile) == null) {
            throw new CannotStart("Another Sewa already runs on " + root + "; set SEWA_DATA to another folder.");
        }
        return new DataFolder(root, lockFile);
    }

    /** A file in the folder, in folders that exist. */
    public Path file(String... names) {
        try {
            Path file = Path.of(root.toString(), names);
            Files.createDirectories(file.resolveSibling(""));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder(String... names) {
        try {
            return Files.createDirectories(Path.of(root.toString(), names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a whole file or, if we are killed meanwhile, leaves the former one. */
    public static void replace(Path file, String text) {
        try {
            Path next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), text);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel openLock(Path root) {
        try {
            Path file = Files.createDirectories(root).resolve("lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.write(StandardCharsets.UTF_8.encode("held by the running stack\n"));
            return channel;
        } catch (IOException e) {
            throw new WrongSetting("SEWA_DATA", "must be a folder that can be written to.");
        }
    }

    private static @Nullable FileLock lock(FileChannel lockFile) {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException _) {
            return null; // another stack in this very process
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
