package my.sewa.domain.quotation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import my.sewa.domain.catalogue.AgreedRate.Per;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.QuotationPolicy;
import org.joda.money.Money;

/** What has to be right about a request before it can be priced; the first thing wrong is said. */
final class QuotationChecks {
    /** No hire is quoted for longer: ten years. */
    static final int LONGEST_DAYS = 3_653;
    /** No hire is quoted that starts later than so many years from now. */
    static final int LATEST_START_YEARS = 5;
    /** No sum in a quotation is higher: a hundred million ringgit. */
    static final Money HIGHEST = Sen.of(10_000_000_000L);

    private final Items items;
    private final LocalDate today;

    QuotationChecks(Items items, LocalDate today) {
        this.items = items;
        this.today = today;
    }

    Optional<Refusal> refusal(QuotationRequest request) {
        return Stream.of(lines(request), period(request), amounts(request)).flatMap(Optional::stream).findFirst();
    }

    /** What can only be seen once the lines are priced. */
    static Optional<Refusal> sumRefusal(Money sum, Optional<Discount> discount) {
        if (sum.isGreaterThan(HIGHEST)) {
            return Optional.of(new Refusal.AmountOutOfRange(Refusal.Amount.TOTAL, sum, HIGHEST));
        }
        return discount.map(taken -> taken.off(sum))
            .filter(off -> off.isGreaterThan(sum))
            .map(off -> new Refusal.DiscountOverSum(off, sum));
    }

    private Optional<Refusal> lines(QuotationRequest request) {
        if (request.lines().isEmpty()) {
            return Optional.of(new Refusal.NoLines());
        }
        if (request.lines().size() > QuotationContent.MOST_LINES) {
            return Optional.of(new Refusal.TooManyLines(QuotationContent.MOST_LINES));
        }
        return request.lines().stream().map(this::line).flatMap(Optional::stream).findFirst();
    }

    private Optional<Refusal> line(QuotationRequest.Line line) {
        var item = items.find(line.sku());
        if (item.isEmpty()) {
            return Optional.of(new Refusal.UnknownItem(line.sku()));
        }
        if (line.quantity() < 1 || line.quantity() > QuotationLine.MOST) {
            return Optional
                .of(new Refusal.QuantityOutOfRange(line.sku(), line.quantity(), QuotationLine.MOST));
        }
        return line.rate().flatMap(agreed -> {
            if (agreed.rate().isGreaterThan(HIGHEST)) {
                return Optional.of(new Refusal.RateTooHigh(line.sku(), agreed.rate(), HIGHEST));
            }
            return isHire(item.get()) || agreed.per() == Per.DAY
                    ? Optional.empty()
                    : Optional.of(new Refusal.RateNeedsHire(line.sku()));
        });
    }

    private Optional<Refusal> period(QuotationRequest request) {
        var hired = request.lines()
            .stream()
            .map(QuotationRequest.Line::sku)
            .map(items::find)
            .flatMap(Optional::stream)
            .filter(QuotationChecks::isHire)
            .findFirst();
        if (hired.isEmpty()) {
            return Optional.empty();
        }
        if (request.period().isEmpty()) {
            return Optional.of(new Refusal.PeriodMissing(hired.get().sku()));
        }
        var period = request.period().get();
        if (period.days() > LONGEST_DAYS) {
            return Optional.of(new Refusal.PeriodTooLong(period.days(), LONGEST_DAYS));
        }
        var latest = today.plusYears(LATEST_START_YEARS);
        return period.from().flatMap(from -> {
            if (from.isBefore(today)) {
                return Optional.of(new Refusal.StartsInThePast(from, today));
            }
            return from.isAfter(latest) ? Optional.of(new Refusal.StartsTooLate(from, latest)) : Optional.empty();
        });
    }

    private static Optional<Refusal> amounts(QuotationRequest request) {
        if (outOfRange(request.delivery())) {
            return Optional
                .of(new Refusal.AmountOutOfRange(Refusal.Amount.DELIVERY, request.delivery(), HIGHEST));
        }
        if (outOfRange(request.deposit())) {
            return Optional.of(new Refusal.AmountOutOfRange(Refusal.Amount.DEPOSIT, request.deposit(), HIGHEST));
        }
        var validity = request.validityDays();
        return validity.isPresent()
                && (validity.getAsInt() < 1 || validity.getAsInt() > QuotationPolicy.LONGEST_VALIDITY)
                        ? Optional.of(new Refusal.ValidityOutOfRange(validity.getAsInt(),
                                QuotationPolicy.LONGEST_VALIDITY))
                        : Optional.empty();
    }

    private static boolean isHire(Item item) {
        return item.offer() instanceof Offer.Hire;
    }

    private static boolean outOfRange(Money amount) {
        return amount.isNegative() || amount.isGreaterThan(HIGHEST);
    }
}
