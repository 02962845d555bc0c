package my.sewa.domain.messaging;

import java.time.Instant;
import my.sewa.domain.tenant.TenantId;

/** Photos, voice notes and files that people sent to a company. */
public interface Attachments {
    /**
     * Keeps one; kept again under the same message, nothing changes. Fails if it may not have been kept; trying again
     * is safe.
     *
     * @param contentType as the sender's phone said; not to be believed
     */
    void keep(TenantId tenant, Instant receivedAt, String sid, String contentType, byte[] bytes);
}
