package my.sewa.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {
    @ParameterizedTest
    @CsvSource({"10, 500, 1", "9, 500, 0", "29, 500, 1", "30, 500, 2", "525000, 500, 26250", "1, 5000, 1",
            "12345, 10000, 12345", "12345, 0, 0", "1, 4999, 0"})
    void a_share_is_rounded_half_up_to_the_sen(long sen, int basisPoints, long share) {
        assertThat(new Percent(basisPoints).of(Sen.of(sen))).isEqualTo(Sen.of(share));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001})
    void there_is_no_less_than_nothing_and_no_more_than_all(int basisPoints) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Percent(basisPoints));
    }

    @Test
    void none_is_nothing_of_anything() {
        assertThat(Percent.NONE.of(Sen.of(Long.MAX_VALUE))).isEqualTo(Sen.ZERO);
    }
}
