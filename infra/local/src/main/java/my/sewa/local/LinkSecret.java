package my.sewa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** What document links are signed with when nothing else is given: made once, readable by its owner alone. */
final class LinkSecret {
    private static final String FILE = "link-keys";
    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private LinkSecret() {}

    /** As {@code SEWA_LINK_KEYS} wants it; the same for as long as the folder lives. */
    static String kept(DataFolder data) {
        Path file = data.file(FILE);
        try {
            if (!Files.exists(file)) {
                Path next = data.file(FILE + ".next");
                Files.deleteIfExists(next);
                Files.writeString(Files.createFile(next, ownerOnly()), fresh());
                Files.move(next, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return "local:" + Base64.getEncoder().encodeToString(bytes);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
