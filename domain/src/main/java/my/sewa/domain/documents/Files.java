package my.sewa.domain.documents;

import java.net.URI;
import java.util.Optional;

/** Files of all companies. What is kept once is never changed. */
public interface Files {
    /**
     * A file that is there.
     *
     * @param sha256 of its bytes, in 64 hexadecimal digits
     * @param size in bytes
     */
    record Kept(FileKey key, String contentType, String sha256, long size) {}

    /**
     * Keeps a file unless there is one of that key: then it stays as it is.
     *
     * @return what is kept there from now on
     * @throws StorageUnavailable if it may not have been kept; trying again is safe
     */
    Kept keep(FileKey key, String contentType, byte[] bytes);

    /**
     * What is known of a file, without reading it.
     *
     * @throws StorageUnavailable if nobody can tell
     */
    Optional<Kept> find(FileKey key);

    /**
     * The bytes of a file.
     *
     * @throws StorageUnavailable if they could not be read
     */
    Optional<byte[]> read(FileKey key);

    /** Where anybody can fetch it directly, as this type and so disposed, for five minutes by the real time. */
    URI direct(FileKey key, String contentType, String disposition);
}
