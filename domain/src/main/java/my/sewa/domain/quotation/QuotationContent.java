package my.sewa.domain.quotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.tenant.StaffId;
import org.joda.money.Money;

/**
 * What is offered to whom. Fixed for a revision: a change makes another one.
 *
 * @param customerName as it was when this was quoted
 * @param dates of the hire; only an offer of nothing but goods does without
 * @param deposit asked for, never part of the total
 * @param validUntil the last day on which it can be accepted
 */
public record QuotationContent(CustomerId customer, String customerName, Optional<DateRange> dates,
        List<QuotationLine> lines, Optional<Discount> discount, QuotationTotals totals, Money deposit,
        LocalDate validUntil, StaffId madeBy, Instant createdAt) {
    public static final int MOST_LINES = 50;

    public QuotationContent {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("lines must be 1 to " + MOST_LINES + ", were " + lines.size());
        }
        if (totals.taxes().size() != lines.size()) {
            throw new IllegalArgumentException("each line needs its tax");
        }
    }
}
