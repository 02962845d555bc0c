package my.sewa.domain.quotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.ItemBuilder;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerBuilder;
import my.sewa.domain.quotation.ImportQuotation.Offer;
import my.sewa.domain.quotation.Quotation.Draft;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Tenant;
import my.sewa.domain.tenant.TenantBuilder;
import my.sewa.domain.tenant.TenantId;

/** Two generators for Ali Construction from 25 to 29 November 2026, made on Friday the 20th at nine. */
public final class QuotationBuilder {
    public static final Instant MADE = Instant.parse("2026-11-20T01:00:00Z");
    /** Sent at ten, by a message nobody looks up. */
    public static final Dispatch SENT = new Dispatch(Instant.parse("2026-11-20T02:00:00Z"), Optional.empty(),
            Optional.empty());

    private final TenantId tenant;
    private long number = 241;
    private Customer customer;
    private QuotationRequest request;
    private int validity = 14;
    private boolean taxed;
    private Instant made = MADE;

    private QuotationBuilder(TenantId tenant) {
        this.tenant = tenant;
        this.customer = CustomerBuilder.aCustomer(tenant, "C-01");
        this.request = QuotationRequest.of(List.of(line(ItemBuilder.GENERATOR, 2)),
                Optional.of(dates("2026-11-25", "2026-11-29")));
    }

    public static QuotationBuilder aQuotation(TenantId tenant) {
        return new QuotationBuilder(tenant);
    }

    public static QuotationRequest.Line line(Item item, int quantity) {
        return new QuotationRequest.Line(item.sku(), quantity, Optional.empty());
    }

    public static HirePeriod dates(String from, String to) {
        return new HirePeriod.Dates(new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
    }

    public QuotationBuilder number(long sequence) {
        number = sequence;
        return this;
    }

    public QuotationBuilder customer(String code) {
        customer = CustomerBuilder.aCustomer(tenant, code);
        return this;
    }

    public QuotationBuilder validFor(int days) {
        validity = days;
        return this;
    }

    public QuotationBuilder madeAt(Instant moment) {
        made = moment;
        return this;
    }

    public QuotationBuilder taxed() {
        taxed = true;
        return this;
    }

    public QuotationBuilder of(QuotationRequest.Line... lines) {
        request = new QuotationRequest(List.of(lines), request.period(), request.discount(), request.delivery(),
                request.deposit(), OptionalInt.empty());
        return this;
    }

    /** Five percent off, RM150.00 for delivery, a deposit of RM1,000.00. */
    public QuotationBuilder withEverything() {
        request = new QuotationRequest(request.lines(), request.period(),
                Optional.of(new Discount.Share(new Percent(500))), Sen.of(150_00), Sen.of(1_000_00),
                OptionalInt.empty());
        return this;
    }

    public Draft draft() {
        return (Draft) in(QuotationStatus.DRAFT);
    }

    public Quotation in(QuotationStatus status) {
        var id = new QuotationId(tenant, "QT-%04d".formatted(number));
        var offer = new Offer(id, status, customer, request, new StaffId(tenant, "S-01"));
        var items = new Items(List.of(ItemBuilder.GENERATOR, ItemBuilder.CHAIR, ItemBuilder.DIESEL));
        return new ImportQuotation(ServiceTax.GROUP_K).quotation(company(), items, offer, made);
    }

    private Tenant company() {
        var company = TenantBuilder.aTenant(tenant).quotesValidFor(validity);
        return taxed ? company.registeredForTaxFrom("2025-07-01").build() : company.build();
    }
}
