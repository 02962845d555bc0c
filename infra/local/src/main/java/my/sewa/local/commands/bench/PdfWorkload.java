package my.sewa.local.commands.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.quotation.HirePeriod;
import my.sewa.domain.quotation.ImportQuotation;
import my.sewa.domain.quotation.ImportQuotation.Offer;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationPaper;
import my.sewa.domain.quotation.QuotationRequest;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.ServiceTax;
import my.sewa.domain.quotation.pdf.QuotationPdfWiring;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.Letterhead;
import my.sewa.local.world.DemoCompany;
import my.sewa.local.world.World;

/** Drawing quotations of the demo company, one a round, in both languages by turns. */
final class PdfWorkload implements Workload {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00+08:00");
    private static final int LINES = 15;
    private static final double KB = 1000;

    private final QuotationPaper paper = QuotationPdfWiring.paper();
    private final World demo = DemoCompany.asWritten();
    private final Letterhead letterhead = new Letterhead(demo.tenant(), Optional.empty());
    private final Customer customer = demo.customers().getFirst();
    private final Quotation quotation = quotation();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong drawn = new AtomicLong();

    private Quotation quotation() {
        var lines = demo.allItems()
            .stream()
            .limit(LINES)
            .map(item -> new QuotationRequest.Line(item.sku(), 2, Optional.empty()))
            .toList();
        var period = new HirePeriod.Dates(new DateRange(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 3)));
        var request = new QuotationRequest(lines, Optional.of(period), Optional.empty(), Sen.of(150_00), Sen.ZERO,
                OptionalInt.empty());
        var maker = demo.firstOwner().id();
        var offer = new Offer(new QuotationId(demo.tenant().id(), "QT-0241"), QuotationStatus.DRAFT, customer, request,
                maker);
        return new ImportQuotation(ServiceTax.GROUP_K).quotation(demo.tenant(), new Items(demo.allItems()), offer, NOW);
    }

    @Override
    public boolean once(int thread, int round) {
        var language = round % 2 == 0 ? Language.ENGLISH : Language.MALAY;
        var pdf = paper.draw(letterhead, quotation, customer, Optional.empty(), language);
        bytes.addAndGet(pdf.length);
        drawn.incrementAndGet();
        return pdf.length > 0;
    }

    @Override
    public Map<String, Object> report(long done) {
        double kb = bytes.get() / KB / Math.max(1, drawn.get());
        return Map.of("lines", LINES, "kb_per_document", Math.round(kb * 10) / 10.0);
    }
}
