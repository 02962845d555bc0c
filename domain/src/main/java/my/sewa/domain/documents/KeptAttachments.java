package my.sewa.domain.documents;

import java.time.Instant;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.messaging.Attachments;
import my.sewa.domain.tenant.TenantId;

/** What people send, as files {@code tenant/attachments/yyyy/mm/sid}. */
public final class KeptAttachments implements Attachments {
    private final Files files;

    public KeptAttachments(Files files) {
        this.files = files;
    }

    /** Where the attachment of that message is kept. */
    public static FileKey key(TenantId tenant, Instant receivedAt, String sid) {
        return FileKey.of(tenant, Bucket.WORKING, "attachments", receivedAt, sid);
    }

    @Override
    public void keep(TenantId tenant, Instant receivedAt, String sid, String contentType, byte[] bytes) {
        files.keep(key(tenant, receivedAt, sid), contentType, bytes);
    }
}
