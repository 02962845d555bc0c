package my.sewa.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

/** What every DocumentNumbers must do; each adapter's test implements this and supplies itself. */
public interface DocumentNumbersContract {
    TenantId tenant();

    DocumentNumbers numbers();

    Transactions transactions();

    private DocumentNumbers.Next next() {
        return numbers().next(tenant(), DocumentKind.QUOTATION);
    }

    @Test
    default void numbers_start_at_one_and_have_no_gaps() {
        for (var expected : List.of("QT-0001", "QT-0002", "QT-0003")) {
            var next = next();
            assertThat(next.number()).isEqualTo(expected);
            transactions().commit(List.of(next.change()));
        }
    }

    @Test
    default void a_number_that_was_not_committed_is_given_again() {
        next();
        assertThat(next().number()).isEqualTo("QT-0001");
    }

    @Test
    default void numbers_go_on_after_those_brought_along() {
        transactions().commit(List.of(numbers().startAfter(tenant(), DocumentKind.QUOTATION, 240)));
        assertThat(next().number()).isEqualTo("QT-0241");
        transactions().commit(List.of(next().change()));
        assertThat(next().number()).isEqualTo("QT-0242");
    }

    @Test
    default void of_two_who_take_the_same_number_one_has_to_ask_again() {
        for (int round = 0; round < 2; round++) {
            var mine = next();
            var theirs = next();
            transactions().commit(List.of(theirs.change()));
            assertThatExceptionOfType(StaleChange.class)
                .isThrownBy(() -> transactions().commit(List.of(mine.change())));
        }
        assertThat(next().number()).isEqualTo("QT-0003");
    }

    @Test
    default void numbers_once_taken_cannot_be_brought_along_any_more() {
        transactions().commit(List.of(next().change()));
        var late = numbers().startAfter(tenant(), DocumentKind.QUOTATION, 240);
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> transactions().commit(List.of(late)));
    }

    @Test
    default void each_kind_has_numbers_of_its_own() {
        transactions().commit(List.of(next().change()));
        assertThat(numbers().next(tenant(), DocumentKind.INVOICE).number()).isEqualTo("IV-0001");
    }
}
