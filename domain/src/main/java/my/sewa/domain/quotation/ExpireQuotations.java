package my.sewa.domain.quotation;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.quotation.Quotation.Expired;
import my.sewa.domain.quotation.Quotation.Sent;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;

/** Closes offers that nobody answered in time. */
public final class ExpireQuotations {
    /** One that is over once its changes are committed. */
    public record Outcome(Expired quotation, List<Change> changes) {
        public Outcome {
            changes = List.copyOf(changes);
        }
    }

    private final Quotations quotations;
    private final InstantSource clock;

    public ExpireQuotations(Quotations quotations, InstantSource clock) {
        this.quotations = quotations;
        this.clock = clock;
    }

    /** Those with customers whose last day has passed in Malaysia; each to be expired in a commit of its own. */
    public List<QuotationId> due(TenantId tenant) {
        var today = Malaysia.today(clock);
        return quotations.sent(tenant)
            .stream()
            .takeWhile(row -> row.validUntil().isBefore(today))
            .map(QuotationSummary::id)
            .toList();
    }

    /** Empty if it was answered, withdrawn or revised meanwhile. */
    public Optional<Outcome> expire(QuotationId id) {
        var today = Malaysia.today(clock);
        return quotations.find(id)
            .filter(stored -> stored.quotation() instanceof Sent sent && sent.content().validUntil().isBefore(today))
            .map(stored -> {
                var expired = ((Sent) stored.quotation()).expire(clock.instant().truncatedTo(ChronoUnit.MILLIS));
                return new Outcome(expired, List.of(quotations.replace(expired, stored.version())));
            });
    }
}
