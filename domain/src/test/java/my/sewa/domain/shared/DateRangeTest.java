package my.sewa.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {
    @ParameterizedTest
    @CsvSource({"2026-11-25, 2026-11-25, 1", "2026-11-25, 2026-11-29, 5", "2026-02-28, 2026-03-01, 2",
            "2028-02-28, 2028-03-01, 3", "2026-12-31, 2027-01-01, 2"})
    void both_ends_count(LocalDate from, LocalDate to, int days) {
        assertThat(new DateRange(from, to).days()).isEqualTo(days);
    }

    @Test
    void it_cannot_end_before_it_starts() {
        var today = LocalDate.parse("2026-11-20");
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(today, today.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-22, 2026-11-21, 1", "2026-10-22, 2026-11-20, 0", "2026-10-22, 2026-11-22, 0",
            "2026-12-01, 2026-12-31, 1", "2026-12-01, 2027-01-31, 2", "2026-11-25, 2026-12-24, 1",
            "2026-01-01, 2026-12-31, 12", "2026-11-20, 2026-11-20, 0", "2026-12-01, 2026-12-01, 0"})
    void whole_months_run_to_the_day_before_the_same_day(LocalDate from, LocalDate to, int months) {
        assertThat(new DateRange(from, to).wholeMonths()).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
            // the 31st is kept: February is short, March is not
            "2026-01-31, 2026-02-27, 1", "2026-01-31, 2026-02-28, 1", "2026-01-31, 2026-03-30, 2",
            "2026-01-31, 2026-03-29, 0", "2026-08-31, 2026-09-29, 1", "2026-08-31, 2026-09-30, 1",
            "2026-08-31, 2026-10-01, 0",
            // leap years
            "2028-01-31, 2028-02-28, 1", "2028-01-31, 2028-02-29, 1", "2028-02-29, 2028-03-28, 1",
            "2028-02-29, 2029-02-27, 12", "2028-02-29, 2029-02-28, 12", "2028-01-30, 2028-02-29, 1",
            "2028-02-01, 2028-02-29, 1", "2028-02-01, 2028-02-28, 0", "2026-02-01, 2026-02-28, 1"})
    void the_day_of_the_month_it_starts_on_is_kept(LocalDate from, LocalDate to, int months) {
        assertThat(new DateRange(from, to).wholeMonths()).isEqualTo(months);
    }
}
