package my.sewa.domain.documents;

/** The file store did not answer, or refused; the same may be tried again later. */
public final class StorageUnavailable extends RuntimeException {
    public StorageUnavailable(String what) {
        super("the file store did not do its work: " + what);
    }

    public StorageUnavailable(Throwable cause) {
        super("the file store did not answer", cause);
    }
}
