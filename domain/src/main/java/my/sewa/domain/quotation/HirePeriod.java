package my.sewa.domain.quotation;

import java.time.LocalDate;
import java.util.Optional;
import my.sewa.domain.catalogue.Combination;
import my.sewa.domain.catalogue.Tariff;
import my.sewa.domain.shared.DateRange;

/** For how long something is hired. */
public sealed interface HirePeriod {
    /** At least 1. */
    int days();

    /** The first day, where one is known. */
    Optional<LocalDate> from();

    /** The cheapest price of one unit for this long. */
    Combination price(Tariff tariff);

    /** From one day to another. */
    record Dates(DateRange range) implements HirePeriod {
        @Override
        public int days() {
            return range.days();
        }

        @Override
        public Optional<LocalDate> from() {
            return Optional.of(range.from());
        }

        @Override
        public Combination price(Tariff tariff) {
            return tariff.cheapest(range);
        }
    }

    /** So many days, from a day that has not been said yet. */
    record Days(int days) implements HirePeriod {
        public Days {
            if (days < 1) {
                throw new IllegalArgumentException("days must be at least 1, was " + days);
            }
        }

        @Override
        public Optional<LocalDate> from() {
            return Optional.empty();
        }

        @Override
        public Combination price(Tariff tariff) {
            return tariff.cheapest(days);
        }
    }
}
