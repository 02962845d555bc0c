package my.sewa.domain.documents;

import java.util.Optional;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.messaging.Message.Attachment.Paper;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationPaper;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.Letterhead;
import my.sewa.domain.tenant.Tenants;

/**
 * Drawn from what was committed, after it was committed. A draft is kept among the working files; once it has been sent
 * the very same bytes go to the records, so that a customer gets what staff have seen.
 */
public final class DrawnPapers implements Papers {
    private static final String PDF = "application/pdf";

    private final Tenants tenants;
    private final Customers customers;
    private final Quotations quotations;
    private final QuotationPaper drawing;
    private final Files files;
    private final Logos logos;

    public DrawnPapers(Tenants tenants, Customers customers, Quotations quotations, QuotationPaper drawing,
            Files files) {
        this.tenants = tenants;
        this.customers = customers;
        this.quotations = quotations;
        this.drawing = drawing;
        this.files = files;
        this.logos = new Logos(files);
    }

    @Override
    public Prepared prepare(Paper paper) {
        if (paper.kind() != DocumentKind.QUOTATION) {
            throw new IllegalArgumentException("no paper is drawn yet for a " + paper.kind());
        }
        var quotation = quotations.find(new QuotationId(paper.tenant(), paper.number()), paper.revision())
            .orElseThrow(() -> new IllegalArgumentException(
                    "there is no " + paper.number() + " rev " + paper.revision()));
        String name = paper.revision() == 1 ? paper.number() : paper.number() + "-rev-" + paper.revision();
        var draft = FileKey.of(paper.tenant(), Bucket.WORKING, "quotation", quotation.content().createdAt(),
                name + "-" + paper.language().code() + ".pdf");
        return new Prepared(kept(quotation, draft, paper), name + ".pdf");
    }

    private Files.Kept kept(Quotation quotation, FileKey draft, Paper paper) {
        var key = quotation instanceof Quotation.Draft ? draft : draft.in(Bucket.RECORDS);
        return files.find(key).orElseGet(() -> {
            var shown = key.equals(draft) ? Optional.<byte[]>empty() : files.read(draft);
            return files.keep(key, PDF, shown.orElseGet(() -> drawn(quotation, paper)));
        });
    }

    private byte[] drawn(Quotation quotation, Paper paper) {
        var content = quotation.content();
        var stamp = tenants.stamp(paper.tenant());
        var tenant = tenants.find(stamp).orElseThrow();
        var customer = customers.find(content.customer()).orElseThrow();
        var maker = tenants.staff(stamp, content.madeBy());
        var logo = tenant.logo().flatMap(path -> logos.find(tenant.id(), path));
        return drawing.draw(new Letterhead(tenant, logo), quotation, customer, maker, paper.language());
    }
}
