package my.sewa.local.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.quotation.QuotationContent;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationLine;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import my.sewa.local.world.World.DeliveryOrder;
import my.sewa.local.world.World.Invoice;
import my.sewa.local.world.World.Line;
import my.sewa.local.world.World.Quote;
import my.sewa.local.world.World.Rental;

/** Reads a company's documents; each may only name what the same file has. */
record DocumentReader(TenantId tenant, Items items, Set<CustomerId> customers, Set<StaffId> staff) {
    private static final Map<String, QuotationStatus> QUOTATIONS = Map.of("draft", QuotationStatus.DRAFT, "sent",
            QuotationStatus.SENT, "accepted", QuotationStatus.ACCEPTED, "rejected", QuotationStatus.DECLINED,
            "declined",
            QuotationStatus.DECLINED, "expired", QuotationStatus.EXPIRED, "cancelled", QuotationStatus.CANCELLED);
    private static final Map<String, Rental.Status> RENTALS = Map.of("reserved", Rental.Status.RESERVED, "out",
            Rental.Status.OUT, "returned", Rental.Status.RETURNED, "cancelled", Rental.Status.CANCELLED);

    private static final int LONGEST_YEARS = 10;

    Quote quote(Fields unnamed) {
        var quote = unnamed.named("quotation " + unnamed.text("ref"));
        var lines = lines(quote);
        if (lines.size() > QuotationContent.MOST_LINES) {
            throw quote.fault("lines", "are more than " + QuotationContent.MOST_LINES);
        }
        var dates = quote.has("from") ? Optional.of(dates(quote)) : Optional.<DateRange>empty();
        if (dates.isEmpty() && lines.stream().anyMatch(this::isHire)) {
            throw quote.missing("from");
        }
        return new Quote(quote.checked("ref", ref -> new QuotationId(tenant, ref)), customer(quote),
                quote.choice("status", QUOTATIONS), lines, dates, maker(quote));
    }

    Rental rental(Fields unnamed) {
        var rental = unnamed.named("rental " + unnamed.text("ref"));
        return new Rental(number(rental, DocumentKind.RENTAL), customer(rental), rental.choice("status", RENTALS),
                lines(rental), dates(rental), rental.optionalText("delivery_order"));
    }

    DeliveryOrder deliveryOrder(Fields unnamed) {
        var order = unnamed.named("delivery order " + unnamed.text("ref"));
        return new DeliveryOrder(number(order, DocumentKind.DELIVERY_ORDER), order.text("rental"), customer(order),
                order.flag("signed"));
    }

    Invoice invoice(Fields unnamed) {
        var invoice = unnamed.named("invoice " + unnamed.text("ref"));
        return new Invoice(number(invoice, DocumentKind.INVOICE), customer(invoice), invoice.text("status"),
                Sen.of(invoice.number("total_sen")), invoice.optionalText("einvoice"));
    }

    private static String number(Fields document, DocumentKind kind) {
        if (kind.sequence(document.text("ref")).isEmpty()) {
            throw document.fault("ref", "must look like " + kind.number(1));
        }
        return document.text("ref");
    }

    private CustomerId customer(Fields document) {
        var id = document.checked("customer", code -> new CustomerId(tenant, code));
        if (!customers.contains(id)) {
            throw document.fault("customer", "names " + id.code() + ", who is not in the file");
        }
        return id;
    }

    private Optional<StaffId> maker(Fields document) {
        var maker = document.optionalChecked("maker", code -> new StaffId(tenant, code));
        if (maker.isPresent() && !staff.contains(maker.get())) {
            throw document.fault("maker", "names " + maker.get().code() + ", who is not in the file");
        }
        return maker;
    }

    private static DateRange dates(Fields document) {
        var from = document.date("from");
        var to = document.has("to") ? document.date("to") : from;
        if (to.isBefore(from)) {
            throw document.fault("to", "must not be before from");
        }
        if (to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw document.fault("to", "must not be more than " + LONGEST_YEARS + " years after from");
        }
        return new DateRange(from, to);
    }

    private List<Line> lines(Fields document) {
        var lines = document.list("lines", this::line);
        if (lines.isEmpty()) {
            throw document.missing("lines");
        }
        return lines;
    }

    private Line line(Fields line) {
        var sku = line.checked("sku", Sku::new);
        if (items.find(sku).isEmpty()) {
            throw line.fault("sku", "names " + sku.code() + ", which is not in the file");
        }
        int quantity = line.optionalInteger("qty").orElse(1);
        if (quantity < 1 || quantity > QuotationLine.MOST) {
            throw line.fault("qty", "must be 1 to " + QuotationLine.MOST);
        }
        return new Line(sku, quantity);
    }

    private boolean isHire(Line line) {
        return items.find(line.sku()).orElseThrow().offer() instanceof Offer.Hire;
    }
}
