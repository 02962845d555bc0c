package my.sewa.domain.documents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.messaging.Message.Attachment.Paper;

/** Papers for tests that are not about how documents look: a line of text each. */
public final class InMemoryPapers implements Papers {
    private static final Instant MONTH = Instant.parse("2026-11-20T01:00:00Z");

    private final Files files;

    public InMemoryPapers(Files files) {
        this.files = files;
    }

    @Override
    public Prepared prepare(Paper paper) {
        String name = paper.revision() == 1 ? paper.number() : paper.number() + "-rev-" + paper.revision();
        var key = FileKey.of(paper.tenant(), Bucket.WORKING, "quotation", MONTH,
                name + "-" + paper.language().code() + ".pdf");
        var kept = files.keep(key, "application/pdf", ("%PDF-" + name).getBytes(StandardCharsets.UTF_8));
        return new Prepared(kept, name + ".pdf");
    }
}
