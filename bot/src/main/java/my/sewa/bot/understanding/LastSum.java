package my.sewa.bot.understanding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.shared.Sen;

/** "No, RM58" and "bukan 300, 400": after a sum was set, a sum that says nothing of itself corrects it. */
final class LastSum {
    /** Beyond so many times the last sum, or below such a part of it, a bare number counts something. */
    private static final BigDecimal ALIKE = BigDecimal.valueOf(5);

    private final Request request;
    private final Expected.Sum last;

    LastSum(Request request, Expected.Sum last) {
        this.request = request;
        this.last = last;
    }

    void correct() {
        if (!request.lines.lines().isEmpty() || request.dates.anyDay() || request.dates.anyLength()) {
            return;
        }
        if (request.prices.isEmpty()) {
            bare().ifPresent(this::set);
        } else if (request.prices.size() == 1 && request.prices.getFirst().role() == Price.Role.AMOUNT) {
            var price = request.prices.removeFirst();
            set(price);
        }
    }

    private void set(Price price) {
        var role = switch (last.of()) {
            case RATE -> Price.Role.RATE;
            case DEPOSIT -> Price.Role.DEPOSIT;
            case DELIVERY -> Price.Role.DELIVERY;
            case DISCOUNT -> Price.Role.DISCOUNT;
        };
        if (role == Price.Role.RATE && last.item().isPresent()) {
            request.slots.lines.add(new Line(last.item(), "", List.of(), Optional.empty(), price.amount(), last.per(),
                    Line.Op.SET));
        } else {
            request.prices
                .add(new Price(role, price.amount(), price.percent(), last.per(), price.start(), price.end()));
        }
    }

    /** A number without a mark, where the message says that something was wrong. */
    private Optional<Price> bare() {
        var corrects = request.corrected || request.features.has(Concept.DENY) || request.features.has(Concept.NOT)
                || request.features.has(Concept.SLIP) || request.features.has(Concept.CHANGE);
        return request.looseNumber()
            .filter(number -> corrects && number.value().scale() <= 2 && alike(number.value()))
            .map(number -> {
                request.scan.claim(number.start(), number.end(), Span.Kind.MONEY, number.value().toPlainString());
                var amount = Sen.of(number.value().movePointRight(2).longValueExact());
                return new Price(Price.Role.AMOUNT, Optional.of(amount), Optional.empty(), Line.Per.DAY,
                        number.start(), number.end());
            });
    }

    private boolean alike(BigDecimal value) {
        var before = last.amount().getAmount();
        return value.signum() > 0 && value.compareTo(before.multiply(ALIKE)) <= 0
                && value.multiply(ALIKE).compareTo(before) >= 0;
    }
}
