package my.sewa.bot.quotation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import my.sewa.bot.understanding.Dates;
import my.sewa.bot.understanding.Length;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.quotation.HirePeriod;
import my.sewa.domain.quotation.QuotationRequest;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Sen;

/** What has been said, as the domain asks for it. */
final class DraftQuotation {
    private DraftQuotation() {}

    /** With the lines whose item and quantity are known; the others are left out. */
    static QuotationRequest of(Slots slots) {
        return new QuotationRequest(slots.lines()
            .stream()
            .filter(DraftQuotation::isKnown)
            .map(DraftQuotation::line)
            .toList(), period(slots.dates()), slots.discount(), slots.delivery().orElse(Sen.ZERO),
                slots.deposit().orElse(Sen.ZERO), OptionalInt.empty());
    }

    static boolean isKnown(Line line) {
        return line.sku().isPresent() && line.quantity().orElse(1L) >= 1;
    }

    static boolean allKnown(Slots slots) {
        return !slots.lines().isEmpty() && slots.lines().stream().allMatch(DraftQuotation::isKnown);
    }

    static Optional<HirePeriod> period(Dates dates) {
        if (dates.from().isPresent() && dates.to().isPresent()) {
            return Optional.of(new HirePeriod.Dates(new DateRange(dates.from().get(), dates.to().get())));
        }
        return dates.from().isEmpty()
                ? dates.length().map(Length::days).map(HirePeriod.Days::new)
                : Optional.empty();
    }

    private static QuotationRequest.Line line(Line line) {
        return new QuotationRequest.Line(line.sku().orElseThrow(), quantity(line),
                line.rate().map(rate -> new AgreedRate(rate, per(line.per()))));
    }

    /** What no document holds anyway stays too much. */
    static int quantity(Line line) {
        return (int) Math.min(line.quantity().orElse(1L), Integer.MAX_VALUE);
    }

    private static AgreedRate.Per per(Line.Per per) {
        return switch (per) {
            case DAY -> AgreedRate.Per.DAY;
            case WEEK -> AgreedRate.Per.WEEK;
            case MONTH -> AgreedRate.Per.MONTH;
        };
    }

    static List<Line> unknown(Slots slots) {
        return slots.lines().stream().filter(line -> !isKnown(line)).toList();
    }
}
