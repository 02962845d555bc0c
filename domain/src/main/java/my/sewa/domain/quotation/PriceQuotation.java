package my.sewa.domain.quotation;

import java.time.InstantSource;
import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.Stamp;
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
        var prices = new QuotationPrices(tenant, items, serviceTax);
        var lines = prices.lines(request);
        var sum = lines.stream().map(QuotationLine::total).reduce(Sen.ZERO, Money::plus);
        return QuotationChecks.sumRefusal(sum, request.discount())
            .<Outcome>map(Outcome.Refused::new)
            .orElseGet(() -> new Outcome.Priced(prices.total(lines, request, today)));
    }
}
