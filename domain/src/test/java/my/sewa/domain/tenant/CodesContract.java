package my.sewa.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import my.sewa.domain.tenant.Codes.Kind;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

/** What every Codes must do; each adapter's test implements this and supplies itself. */
public interface CodesContract {
    TenantId tenant();

    Codes codes();

    Transactions transactions();

    private Codes.Next next(long highest) {
        return codes().next(tenant(), Kind.CUSTOMER, highest);
    }

    @Test
    default void codes_go_on_after_the_highest_that_is_known() {
        assertThat(next(40).code()).isEqualTo("C-41");
        transactions().commit(List.of(next(40).change()));
        assertThat(next(41).code()).isEqualTo("C-42");
    }

    @Test
    default void a_code_whose_owner_has_left_is_not_given_again() {
        transactions().commit(List.of(next(0).change()));
        assertThat(next(0).code()).isEqualTo("C-02");
    }

    @Test
    default void kinds_count_for_themselves() {
        transactions().commit(List.of(next(40).change()));
        assertThat(codes().next(tenant(), Kind.STAFF, 3).code()).isEqualTo("S-04");
    }

    @Test
    default void of_two_who_want_the_same_code_one_asks_again() {
        var first = next(40);
        var second = next(40);
        transactions().commit(List.of(first.change()));
        assertThatExceptionOfType(StaleChange.class)
            .isThrownBy(() -> transactions().commit(List.of(second.change())));
    }
}
