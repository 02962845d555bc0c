package my.sewa.bot.understanding;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads lengths of time: {@code 5 hari}, {@code seminggu}, {@code two weeks}, {@code 1 bulan}, {@code 3hr}. */
final class LengthGrammar {
    /** A length and the token after its last. */
    record Found(Length length, int end) {}

    private static final int LONGEST = 999;
    private static final int MONTHS_IN_YEAR = 12;

    private LengthGrammar() {}

    /** The length that starts at a token; several units in a row are added up in days. */
    static Optional<Found> at(Scan scan, int index) {
        var first = single(scan, index);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var end = first.get().end();
        var next = single(scan, end + scan.skip(end, Concept.AND));
        if (next.isPresent() && next.get().length().unit().compareTo(first.get().length().unit()) < 0) {
            var days = first.get().length().days() + next.get().length().days();
            return Optional.of(new Found(Length.days(days), next.get().end()));
        }
        return first;
    }

    private static Optional<Found> single(Scan scan, int index) {
        if (!scan.free(index)) {
            return Optional.empty();
        }
        var one = scan.means(index, Concept.ONE_DAY)
                ? Concept.ONE_DAY
                : scan.means(index, Concept.ONE_WEEK)
                        ? Concept.ONE_WEEK
                        : scan.means(index, Concept.ONE_MONTH)
                                ? Concept.ONE_MONTH
                                : scan.means(index, Concept.FORTNIGHT) ? Concept.FORTNIGHT : null;
        if (one != null) {
            var length = switch (one) {
                case ONE_DAY -> Length.days(1);
                case ONE_WEEK -> new Length(1, Length.Unit.WEEK);
                case FORTNIGHT -> new Length(2, Length.Unit.WEEK);
                default -> new Length(1, Length.Unit.MONTH);
            };
            return Optional.of(new Found(length, index + scan.skip(index, one)));
        }
        if (scan.is(index, "setahun") || scan.is(index, "a") && scan.is(index + 1, "year")) {
            return Optional.of(new Found(new Length(MONTHS_IN_YEAR, Length.Unit.MONTH),
                    index + (scan.is(index, "a") ? 2 : 1)));
        }
        if (scan.is(index, "another")) {
            return unit(scan, index + 1, BigDecimal.ONE);
        }
        return scan.numeral(index)
            .filter(number -> number.between(1, LONGEST))
            .flatMap(number -> unit(scan, number.end() + (scan.is(number.end(), "more") ? 1 : 0), number.value()));
    }

    private static Optional<Found> unit(Scan scan, int end, BigDecimal amount) {
        if (!scan.free(end) || scan.means(end, Concept.DAY_OF_MONTH) || scan.means(end, Concept.END_OF_MONTH)) {
            return Optional.empty();
        }
        var unit = scan.means(end, Concept.DAY)
                ? Length.Unit.DAY
                : scan.means(end, Concept.WEEK)
                        ? Length.Unit.WEEK
                        : scan.means(end, Concept.MONTH_UNIT) ? Length.Unit.MONTH : null;
        if (unit == null && scan.means(end, Concept.YEAR) && amount.intValueExact() <= LONGEST / MONTHS_IN_YEAR) {
            return Optional
                .of(new Found(new Length(amount.intValueExact() * MONTHS_IN_YEAR, Length.Unit.MONTH), end + 1));
        }
        if (unit == null || scan.means(end, Concept.RELATIVE_DAY)
                || scan.means(end, Concept.WEEKDAY) && !weekFollows(scan, end)) {
            return Optional.empty();
        }
        return Optional.of(new Found(new Length(amount.intValueExact(), unit), end + 1));
    }

    /** In "3 hari minggu depan" the days are three, and "minggu" is a week. */
    private static boolean weekFollows(Scan scan, int sunday) {
        return scan.meansAny(sunday + scan.skip(sunday, Concept.WEEKDAY), Concept.NEXT, Concept.THIS, Concept.LAST);
    }
}
