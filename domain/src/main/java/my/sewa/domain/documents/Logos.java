package my.sewa.domain.documents;

import java.time.Instant;
import java.util.Optional;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.shared.Sha256;
import my.sewa.domain.tenant.Logo;
import my.sewa.domain.tenant.Logo.Format;
import my.sewa.domain.tenant.TenantId;

/** Companies' logos as files. A company's profile says which one it shows. */
public final class Logos {
    private static final String KIND = "logo";

    private final Files files;

    public Logos(Files files) {
        this.files = files;
    }

    /**
     * Keeps a logo; the same one again is kept once a month.
     *
     * @return the path that the company's profile remembers it by
     * @throws StorageUnavailable if it may not have been kept; trying again is safe
     */
    public String keep(TenantId tenant, Logo logo, Instant at) {
        String name = Sha256.hex(logo.bytes()) + "." + logo.format().extension();
        var key = FileKey.of(tenant, Bucket.WORKING, KIND, at, name);
        files.keep(key, logo.format().contentType(), logo.bytes());
        return key.path();
    }

    /**
     * The logo of that path; empty if there is none.
     *
     * @throws StorageUnavailable if it could not be read
     */
    public Optional<Logo> find(TenantId tenant, String path) {
        var format = path.endsWith(Format.PNG.extension()) ? Format.PNG : Format.JPEG;
        return files.read(new FileKey(tenant, Bucket.WORKING, path)).map(bytes -> new Logo(format, bytes));
    }
}
