package my.sewa.domain.documents;

import java.time.Instant;
import java.util.regex.Pattern;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.tenant.TenantId;

/**
 * Where one file is kept.
 *
 * @param path {@code tenant/kind/yyyy/mm/name}; always starts with the tenant, so no path leads to another's files
 */
public record FileKey(TenantId tenant, Bucket bucket, String path) {
    /** Two places with different rules. */
    public enum Bucket {
        /** What was sent, signed or invoiced: never changed, never deleted before its time. */
        RECORDS("records"),
        /** Drafts, photos, logos, exports. */
        WORKING("working");

        private final String code;

        Bucket(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** The bucket of that code; {@code IllegalArgumentException} for any other. */
        public static Bucket of(String code) {
            for (Bucket bucket : values()) {
                if (bucket.code.equals(code)) {
                    return bucket;
                }
            }
            throw new IllegalArgumentException("bucket must be records or working, was " + code);
        }
    }

    private static final Pattern REST = Pattern.compile("/[a-z-]+/[0-9]{4}/[01][0-9]/[A-Za-z0-9._-]{1,100}");

    public FileKey {
        if (!path.startsWith(tenant.code()) || !REST.matcher(path.substring(tenant.code().length())).matches()) {
            throw new IllegalArgumentException("a file is kept under tenant/kind/yyyy/mm/name, not " + path);
        }
    }

    /** By the Malaysian month of {@code at}. */
    public static FileKey of(TenantId tenant, Bucket bucket, String kind, Instant at, String name) {
        var day = Malaysia.dateOf(at);
        return new FileKey(tenant, bucket, "%s/%s/%04d/%02d/%s".formatted(tenant.code(), kind, day.getYear(),
                day.getMonthValue(), name));
    }

    public FileKey in(Bucket other) {
        return new FileKey(tenant, other, path);
    }
}
