package my.sewa.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SkuTest {
    @Test
    void numbers_in_a_code_count_as_numbers() {
        assertThat(Stream.of("GEN-100", "GEN-20", "TNT-MRQ", "GEN-5", "GEN", "GEN-05", "TNT-10", "5-A", "GEN-5B")
            .map(Sku::new)
            .sorted()
            .map(Sku::code)).containsExactly("5-A", "GEN", "GEN-05", "GEN-5", "GEN-5B", "GEN-20", "GEN-100", "TNT-10",
                    "TNT-MRQ");
    }
}
