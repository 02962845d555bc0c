package my.sewa.domain.quotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.quotation.QuotationLine.Pricing;
import my.sewa.domain.quotation.QuotationTotals.Taxable;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.tenant.Tenant;

/** What requests that can be priced come to with one company's catalogue and rules. */
record QuotationPrices(Tenant tenant, Items items, ServiceTax serviceTax) {
    /** A line for each line asked for; every item must be known, and a hire needs a period. */
    List<QuotationLine> lines(QuotationRequest request) {
        return request.lines().stream().map(line -> {
            var item = items.find(line.sku()).orElseThrow();
            return new QuotationLine(item.sku(), item.nameEnglish(), item.nameMalay(), line.quantity(),
                    pricing(item, line.rate(), request.period()));
        }).toList();
    }

    private static Pricing pricing(Item item, Optional<AgreedRate> rate, Optional<HirePeriod> period) {
        return switch (item.offer()) {
            case Offer.Sale(var price) -> new Pricing.Sold(rate.map(AgreedRate::rate).orElse(price), rate);
            case Offer.Hire(var list) -> {
                var hired = period.orElseThrow();
                yield new Pricing.Hired(hired.days(), hired.price(rate.map(list::with).orElse(list)), rate);
            }
        };
    }

    /** The lines with everything that comes off and on; the discount must not be more than they are worth. */
    PricedQuotation total(List<QuotationLine> lines, QuotationRequest request, LocalDate today) {
        boolean hires = lines.stream().anyMatch(line -> line.pricing() instanceof Pricing.Hired);
        var period = request.period().filter(_ -> hires);
        var hireRate = hireRate(period.flatMap(HirePeriod::from).orElse(today));
        var taxable = lines.stream().map(line -> new Taxable(line.total(), rate(line, hireRate))).toList();
        var totals = QuotationTotals.of(taxable, request.discount(), request.delivery());
        int validity = request.validityDays().orElse(tenant.quotations().validityDays());
        return new PricedQuotation(lines, period, request.discount(), totals, request.deposit(),
                today.plusDays(validity));
    }

    /** By the first day of the hire: the day the service begins to be rendered. */
    private Percent hireRate(LocalDate rendered) {
        return tenant.sstNumberOn(rendered).map(_ -> serviceTax.on(rendered)).orElse(Percent.NONE);
    }

    /** Hiring out is a taxable service; selling goods is not a service. */
    private static Percent rate(QuotationLine line, Percent hireRate) {
        return switch (line.pricing()) {
            case Pricing.Hired _ -> hireRate;
            case Pricing.Sold _ -> Percent.NONE;
        };
    }
}
