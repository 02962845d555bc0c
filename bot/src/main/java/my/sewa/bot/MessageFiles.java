package my.sewa.bot;

import java.net.URI;
import my.sewa.domain.documents.FileKey;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.documents.Links;
import my.sewa.domain.documents.Links.Linked;
import my.sewa.domain.documents.Papers;
import my.sewa.domain.messaging.Message.Attachment;

/** The files that go with messages. */
final class MessageFiles {
    /**
     * A file that anybody who has the link can fetch for the next 24 hours.
     *
     * @param mark tells these bytes from all others: the hash of a document of ours, the place of what people sent us
     */
    record Ready(URI link, String mark) {}

    private final Papers papers;
    private final Links links;

    MessageFiles(Papers papers, Links links) {
        this.papers = papers;
        this.links = links;
    }

    /**
     * Makes it if it was never needed before, and opens a fresh link to it.
     *
     * @throws my.sewa.domain.documents.StorageUnavailable if it is not to be had now; trying again is safe
     */
    Ready ready(Attachment file) {
        return switch (file) {
            case Attachment.Paper paper -> {
                var prepared = papers.prepare(paper);
                yield new Ready(links.mint(prepared.linked()), prepared.file().sha256());
            }
            case Attachment.Kept(var tenant, var path, var contentType, var fileName) -> {
                var key = new FileKey(tenant, Bucket.WORKING, path);
                yield new Ready(links.mint(new Linked(key, contentType, fileName)), path);
            }
        };
    }
}
