package my.sewa.bot.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as it was said, before it is known which one that is. */
sealed interface Day {
    /**
     * Where a day is looked for.
     *
     * @param back true for reports, payments and returns, which speak of what has been
     * @param after the first day of the range that this day ends, if it ends one
     */
    record View(LocalDate today, boolean back, @Nullable LocalDate after) {
        View endOf(LocalDate start) {
            return new View(today, back, start);
        }
    }

    /** Which day it is; empty if there is no such day. */
    Optional<LocalDate> in(View view);

    /** One that needs no reading: "esok", "5/12/2026". */
    record Fixed(LocalDate date) implements Day {
        @Override
        public Optional<LocalDate> in(View view) {
            return Optional.of(date);
        }
    }

    /** No day at all: 31 February. */
    record Impossible() implements Day {
        @Override
        public Optional<LocalDate> in(View view) {
            return Optional.empty();
        }
    }

    /** Day and month without a year. */
    record OfMonth(int day, int month) implements Day {
        /** A date this little in the past is a slip, not next year's. */
        private static final int SLIP_DAYS = 90;
        private static final int FARTHEST_END_DAYS = 183;

        @Override
        public Optional<LocalDate> in(View view) {
            if (day < 1 || day > Month.of(month).maxLength()) {
                return Optional.empty();
            }
            var after = view.after();
            if (after != null) {
                return year(after.getYear()).map(end -> end.isBefore(after) ? nextYearIfNear(end, after) : end);
            }
            var year = view.today().getYear();
            if (view.back()) {
                return year(year).filter(date -> !date.isAfter(view.today())).or(() -> year(year - 1));
            }
            var slip = year(year).filter(date -> slipped(date, view.today()))
                .or(() -> year(year - 1).filter(date -> slipped(date, view.today())));
            return slip.or(() -> year(year).filter(date -> !date.isBefore(view.today())))
                .or(() -> year(year + 1));
        }

        private LocalDate nextYearIfNear(LocalDate end, LocalDate after) {
            return month < after.getMonthValue()
                    ? year(after.getYear() + 1).filter(next -> next.isBefore(after.plusDays(FARTHEST_END_DAYS)))
                        .orElse(end)
                    : end;
        }

        private static boolean slipped(LocalDate date, LocalDate today) {
            return date.isBefore(today) && !date.isBefore(today.minusDays(SLIP_DAYS));
        }

        private Optional<LocalDate> year(int year) {
            var month = YearMonth.of(year, this.month);
            return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
        }
    }

    /**
     * A day of some month: "5hb", "the 15th".
     *
     * @param months from the current one, if said ("5hb bulan depan" is 1); else null
     */
    record OfAnyMonth(int day, @Nullable Integer months) implements Day {
        private static final int LAST = 31;

        @Override
        public Optional<LocalDate> in(View view) {
            if (day < 1 || day > LAST) {
                return Optional.empty();
            }
            if (months != null) {
                var month = YearMonth.from(view.today()).plusMonths(months);
                return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
            }
            var start = view.after() != null ? view.after() : view.today();
            var step = view.back() && view.after() == null ? -1 : 1;
            var month = YearMonth.from(start);
            var tooSoon = step > 0 ? day < start.getDayOfMonth() : day > start.getDayOfMonth();
            month = tooSoon ? month.plusMonths(step) : month;
            while (!month.isValidDay(day)) {
                month = month.plusMonths(step);
            }
            return Optional.of(month.atDay(day));
        }
    }

    /** A day of the week. */
    record OfWeek(DayOfWeek day, Which which) implements Day {
        enum Which {
            COMING, THIS_WEEK, NEXT_WEEK, LAST_WEEK
        }

        @Override
        public Optional<LocalDate> in(View view) {
            var monday = view.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Optional.of(switch (which) {
                case THIS_WEEK -> monday.with(TemporalAdjusters.nextOrSame(day));
                case NEXT_WEEK -> monday.plusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
                case LAST_WEEK -> monday.minusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
                case COMING -> view.after() != null
                        ? view.after().with(TemporalAdjusters.next(day))
                        : view.today()
                            .with(view.back() ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
            });
        }
    }

    /**
     * The last day of a month.
     *
     * @param month said by name; or null
     * @param months from the current one, if said; else null: that of the range's start, else the current one
     */
    record EndOfMonth(@Nullable Month month, @Nullable Integer months) implements Day {
        @Override
        public Optional<LocalDate> in(View view) {
            if (month != null) {
                return new OfMonth(1, month.getValue()).in(view.after() == null ? firstOfThisMonth(view) : view)
                    .map(first -> first.with(TemporalAdjusters.lastDayOfMonth()));
            }
            var base = months == null && view.after() != null ? view.after() : view.today();
            return Optional.of(YearMonth.from(base).plusMonths(months == null ? 0 : months).atEndOfMonth());
        }

        private static View firstOfThisMonth(View view) {
            return new View(view.today().withDayOfMonth(1), view.back(), null);
        }
    }
}
