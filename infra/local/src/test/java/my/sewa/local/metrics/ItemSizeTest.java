package my.sewa.local.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemSizeTest {
    @Test
    void a_text_counts_its_bytes_and_those_of_its_name() {
        assertThat(ItemSize.bytes(Map.of("né", AttributeValue.fromS("añ😀")))).isEqualTo(3 + 7);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "7, 2", "12, 2", "123, 3", "-12, 3", "1000000, 2", "0.05, 2", "1795147200000, 6"})
    void a_number_counts_a_byte_for_two_significant_digits_and_one_more(String number, int bytes) {
        assertThat(ItemSize.bytes(Map.of("n", AttributeValue.fromN(number)))).isEqualTo(1 + bytes);
    }

    @Test
    void lists_and_maps_count_three_bytes_and_one_for_each_element() {
        var list = AttributeValue.fromL(List.of(AttributeValue.fromS("ab"), AttributeValue.fromBool(true)));
        var map = AttributeValue.fromM(Map.of("key", AttributeValue.fromS("value")));

        assertThat(ItemSize.bytes(Map.of("l", list))).isEqualTo(1 + 3 + (1 + 2) + (1 + 1));
        assertThat(ItemSize.bytes(Map.of("m", map))).isEqualTo(1 + 3 + (1 + 3 + 5));
    }

    @Test
    void sets_and_bytes_count_what_they_hold() {
        assertThat(ItemSize.bytes(Map.of("s", AttributeValue.fromSs(List.of("ab", "c"))))).isEqualTo(1 + 3);
        assertThat(ItemSize.bytes(Map.of("b", AttributeValue.fromB(SdkBytes.fromUtf8String("abcd"))))).isEqualTo(1 + 4);
    }

    @Test
    void a_kilobyte_that_is_begun_is_counted() {
        assertThat(ItemSize.kilobytes(Map.of("a", AttributeValue.fromS("x".repeat(1023))))).isEqualTo(1);
        assertThat(ItemSize.kilobytes(Map.of("a", AttributeValue.fromS("x".repeat(1024))))).isEqualTo(2);
        assertThat(ItemSize.kilobytes(Map.of())).isEqualTo(1);
    }
}
