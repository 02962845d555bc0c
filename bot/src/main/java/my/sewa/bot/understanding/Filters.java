package my.sewa.bot.understanding;

import java.time.LocalDate;
import java.util.Optional;

/** Which of many documents a list is asked for. */
final class Filters {
    private Filters() {}

    static Optional<Slots.Filter> of(Intent intent, Features features, Dates dates, DateGrammar grammar) {
        return switch (intent) {
            case RENTAL_LIST -> rentals(features, dates, grammar.today());
            case QUOTE_LIST -> features.has(Concept.DRAFT)
                    ? Optional.of(Slots.Filter.DRAFT)
                    : features.has(Concept.ACCEPTED) || features.has(Concept.ACCEPT)
                            ? Optional.of(Slots.Filter.ACCEPTED)
                            : features.has(Concept.SENT) ? Optional.of(Slots.Filter.SENT) : Optional.empty();
            case REMINDER_SEND -> owing(features).or(() -> due(dates, grammar.today()));
            case INVOICE_SHOW -> owing(features);
            default -> Optional.empty();
        };
    }

    private static Optional<Slots.Filter> rentals(Features features, Dates dates, LocalDate today) {
        if (features.has(Concept.LATE) || features.has(Concept.UNPAID)) {
            return Optional.of(Slots.Filter.OVERDUE);
        }
        return due(dates, today)
            .or(() -> features.has(Concept.OUT) ? Optional.of(Slots.Filter.OUT) : Optional.empty());
    }

    private static Optional<Slots.Filter> due(Dates dates, LocalDate today) {
        return dates.from()
            .filter(today::equals)
            .map(day -> Slots.Filter.DUE_TODAY)
            .or(() -> dates.from().filter(today.plusDays(1)::equals).map(day -> Slots.Filter.DUE_TOMORROW));
    }

    private static Optional<Slots.Filter> owing(Features features) {
        return features.has(Concept.UNPAID)
                ? Optional.of(Slots.Filter.UNPAID)
                : features.has(Concept.LATE) ? Optional.of(Slots.Filter.OVERDUE) : Optional.empty();
    }
}
