package my.sewa.domain.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTaxTest {
    @ParameterizedTest
    @CsvSource({"2025-06-30, 0", "2025-07-01, 800", "2025-12-31, 800", "2026-01-01, 600", "2030-01-01, 600"})
    void hire_is_taxed_at_the_rate_of_the_day(LocalDate day, int basisPoints) {
        assertThat(ServiceTax.GROUP_K.on(day).basisPoints()).isEqualTo(basisPoints);
    }
}
