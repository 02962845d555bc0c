package my.sewa.bot;

import java.net.URI;
import my.sewa.domain.messaging.Message.Attachment;

/** The files that go with messages. */
public interface Files {
    /**
     * A file that anybody who has the link can fetch for the next 24 hours.
     *
     * @param mark tells these bytes from all others: for a document of ours its hash
     */
    record Ready(URI link, String mark) {}

    /**
     * Makes it if it was never needed before, and opens a fresh link to it.
     *
     * @throws my.sewa.domain.messaging.Attachments.StorageUnavailable if it is not to be had now; trying again is safe
     */
    Ready ready(Attachment file);
}
