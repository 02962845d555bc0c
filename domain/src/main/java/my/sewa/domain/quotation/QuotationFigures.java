package my.sewa.domain.quotation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Sen;
import org.joda.money.Money;

/** How many offers of a period were won and lost, and what they come to. Those taken back count nowhere. */
public record QuotationFigures(Map<QuotationStatus, Figure> byStatus, List<Lost> lost) {
    private static final int HUNDRED_PERCENT = 10_000;

    /** So many, and their totals together. */
    public record Figure(int count, Money sum) {
        static final Figure NONE = new Figure(0, Sen.ZERO);

        Figure plus(Money total) {
            return new Figure(count + 1, sum.plus(total));
        }

        Figure plus(Figure other) {
            return new Figure(count + other.count, sum.plus(other.sum));
        }
    }

    /** One that was declined, and why if that is known. */
    public record Lost(QuotationId id, String customerName, Optional<String> reason) {}

    public QuotationFigures {
        byStatus = Map.copyOf(byStatus);
        lost = List.copyOf(lost);
    }

    public static QuotationFigures of(List<QuotationSummary> made) {
        var byStatus = new EnumMap<QuotationStatus, Figure>(QuotationStatus.class);
        made.forEach(row -> byStatus.merge(row.status(), Figure.NONE.plus(row.total()), Figure::plus));
        return new QuotationFigures(byStatus, made.stream()
            .filter(row -> row.status() == QuotationStatus.DECLINED)
            .map(row -> new Lost(row.id(), row.customerName(), row.reason()))
            .toList());
    }

    public Figure of(QuotationStatus status) {
        return byStatus.getOrDefault(status, Figure.NONE);
    }

    /** All that were made and not taken back. */
    public Figure all() {
        return byStatus.entrySet()
            .stream()
            .filter(entry -> entry.getKey() != QuotationStatus.CANCELLED)
            .map(Map.Entry::getValue)
            .reduce(Figure.NONE, Figure::plus);
    }

    /** Accepted among those decided (accepted, declined, expired), half-up; empty if none is. */
    public Optional<Percent> hitRate() {
        int won = of(QuotationStatus.ACCEPTED).count();
        int decided = won + of(QuotationStatus.DECLINED).count() + of(QuotationStatus.EXPIRED).count();
        return decided == 0
                ? Optional.empty()
                : Optional.of(new Percent(BigDecimal.valueOf((long) won * HUNDRED_PERCENT)
                    .divide(BigDecimal.valueOf(decided), 0, RoundingMode.HALF_UP)
                    .intValueExact()));
    }
}
