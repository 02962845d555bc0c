package my.sewa.domain.quotation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.catalogue.Tariff;
import my.sewa.domain.quotation.QuotationLine.Pricing;
import my.sewa.domain.quotation.QuotationTotals.Taxable;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.Tenant;
import my.sewa.domain.tenant.Tenants;
import org.joda.money.Money;

/** Works out what a quotation would come to; writes nothing. */
public final class PriceQuotation {
    /** What came of it. */
    public sealed interface Outcome {
        record Priced(PricedQuotation quotation) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    private final Tenants tenants;
    private final Catalogue catalogue;
    private final ServiceTax serviceTax;
    private final InstantSource clock;

    public PriceQuotation(Tenants tenants, Catalogue catalogue, ServiceTax serviceTax, InstantSource clock) {
        this.tenants = tenants;
        this.catalogue = catalogue;
        this.serviceTax = serviceTax;
        this.clock = clock;
    }

    /** With the company's catalogue and rules as of that stamp, and dates as of today. */
    public Outcome price(Stamp stamp, QuotationRequest request) {
        var items = catalogue.items(stamp);
        var today = Malaysia.today(clock);
        var refusal = new QuotationChecks(items, today).refusal(request);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var tenant = tenants.find(stamp)
            .orElseThrow(() -> new IllegalStateException("no company " + stamp.tenant().code()));
        var lines = request.lines().stream().map(line -> price(line, items, request.period())).toList();
        var sum = lines.stream().map(QuotationLine::total).reduce(Sen.ZERO, Money::plus);
        return QuotationChecks.sumRefusal(sum, request.discount())
            .<Outcome>map(Outcome.Refused::new)
            .orElseGet(() -> new Outcome.Priced(total(lines, request, tenant, today)));
    }

    private static QuotationLine price(QuotationRequest.Line line, Items items, Optional<HirePeriod> period) {
        var item = items.find(line.sku()).orElseThrow();
        return new QuotationLine(item.sku(), item.nameEnglish(), item.nameMalay(), line.quantity(),
                pricing(item, line.rate(), period));
    }

    private static Pricing pricing(Item item, Optional<AgreedRate> rate, Optional<HirePeriod> period) {
        return switch (item.offer()) {
            case Offer.Sale(var price) -> new Pricing.Sold(rate.map(AgreedRate::rate).orElse(price), rate);
            case Offer.Hire(Tariff list) -> {
                var tariff = rate.map(list::with).orElse(list);
                var hired = period.orElseThrow();
                yield new Pricing.Hired(hired.days(), hired.price(tariff), rate);
            }
        };
    }

    private PricedQuotation total(List<QuotationLine> lines, QuotationRequest request, Tenant tenant,
            LocalDate today) {
        boolean hires = lines.stream().anyMatch(line -> line.pricing() instanceof Pricing.Hired);
        var period = request.period().filter(_ -> hires);
        var rate = taxRate(tenant, period.flatMap(HirePeriod::from).orElse(today));
        var taxable = lines.stream().map(line -> new Taxable(line.total(), rateOf(line, rate))).toList();
        var totals = QuotationTotals.of(taxable, request.discount(), request.delivery());
        int validity = request.validityDays().orElse(tenant.quotations().validityDays());
        return new PricedQuotation(lines, period, request.discount(), totals, request.deposit(),
                today.plusDays(validity));
    }

    /** By the first day of the hire: the day the service begins to be rendered. */
    private Percent taxRate(Tenant tenant, LocalDate rendered) {
        return tenant.sstNumberOn(rendered).map(_ -> serviceTax.on(rendered)).orElse(Percent.NONE);
    }

    /** Hiring out is a taxable service; selling goods is not a service. */
    private static Percent rateOf(QuotationLine line, Percent hireRate) {
        return switch (line.pricing()) {
            case Pricing.Hired _ -> hireRate;
            case Pricing.Sold _ -> Percent.NONE;
        };
    }
}
