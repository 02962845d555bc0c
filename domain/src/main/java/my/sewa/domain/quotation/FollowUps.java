package my.sewa.domain.quotation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.tenant.TenantId;

/** Which offers somebody should ask after: unanswered for three days, or about to run out. */
public final class FollowUps {
    /** The day after sending on which an unanswered offer is followed up. */
    public static final int THIRD_DAY = 3;

    /** Why it is worth a call; each occasion comes once for each sending. */
    public enum Occasion {
        THIRD_DAY, LAST_DAYS
    }

    /** One to follow up. */
    public record Due(QuotationSummary quotation, Occasion occasion) {}

    private final Quotations quotations;
    private final InstantSource clock;

    public FollowUps(Quotations quotations, InstantSource clock) {
        this.quotations = quotations;
        this.clock = clock;
    }

    /**
     * Those due today, or overdue because no job ran: from the third day after sending, and from the day before the
     * validity ends. Both at once count as the latter.
     */
    public List<Due> due(TenantId tenant) {
        var today = Malaysia.today(clock);
        return quotations.sent(tenant)
            .stream()
            .filter(row -> !row.validUntil().isBefore(today))
            .flatMap(row -> occasion(row, today))
            .toList();
    }

    private static Stream<Due> occasion(QuotationSummary row, LocalDate today) {
        if (!today.isBefore(row.validUntil().minusDays(1))) {
            return Stream.of(new Due(row, Occasion.LAST_DAYS));
        }
        return row.sentAt()
            .filter(sent -> !today.isBefore(Malaysia.dateOf(sent).plusDays(THIRD_DAY)))
            .map(_ -> new Due(row, Occasion.THIRD_DAY))
            .stream();
    }
}
