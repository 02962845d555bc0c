package my.sewa.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentKindTest {
    @ParameterizedTest
    @CsvSource({"1, QT-0001", "241, QT-0241", "9999, QT-9999", "10000, QT-10000", "123456789, QT-123456789"})
    void numbers_have_at_least_four_digits(long sequence, String number) {
        assertThat(DocumentKind.QUOTATION.number(sequence)).isEqualTo(number);
        assertThat(DocumentKind.QUOTATION.sequence(number)).hasValue(sequence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QT-241", "QT-00241", "QT-0000", "qt-0241", "RN-0241", "QT0241", "QT-", "QT-02x1", "",
            "QT-99999999999999999999", "QT-０２４１"})
    void only_its_own_way_of_writing_is_a_number(String text) {
        assertThat(DocumentKind.QUOTATION.sequence(text)).isEmpty();
    }

    @Test
    void numbers_start_at_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentKind.INVOICE.number(0));
    }
}
