package my.sewa.domain.documents;

import my.sewa.domain.documents.Links.Linked;
import my.sewa.domain.messaging.Message.Attachment.Paper;

/** Documents of ours as files: drawn when they are first needed, the same bytes ever after. */
public interface Papers {
    /**
     * A document that is kept and can be sent.
     *
     * @param fileName such as {@code QT-0241.pdf} or {@code QT-0231-rev-2.pdf}
     */
    record Prepared(Files.Kept file, String fileName) {
        public Linked linked() {
            return new Linked(file.key(), file.contentType(), fileName);
        }
    }

    /**
     * Draws and keeps the document unless that has been done.
     *
     * @throws IllegalArgumentException if there is no such document or revision
     * @throws StorageUnavailable if it could not be kept; trying again is safe
     */
    Prepared prepare(Paper paper);
}
