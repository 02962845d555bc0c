package my.sewa.domain.documents.s3;

import java.util.Map;
import my.sewa.domain.documents.Files;

/** Keeps files in S3, or in what {@code SEWA_S3_URL} names instead. */
public final class FilesS3Wiring {
    private FilesS3Wiring() {}

    /** {@code SEWA_BUCKET_PREFIX} stands before the buckets' names: those of AWS are unique in the world. */
    public static Files files(Map<String, String> environment) {
        return new S3Files(new S3Connection(S3Settings.from(environment)));
    }
}
