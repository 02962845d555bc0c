package my.sewa.domain.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every Transactions must do; each implementation's test supplies itself and a way to describe changes.
 */
public interface TransactionsContract {
    Transactions transactions();

    Change add(String id);

    Change replace(String id, long readAt);

    /** Writes whatever is there. */
    Change put(String id);

    /** Removes it, there or not. */
    Change remove(String id);

    /** Counts up, from nothing to 1. */
    Change increment(String id);

    /** 0 if there is none. */
    long version(String id);

    @Test
    default void all_changes_are_applied() {
        // given
        transactions().commit(List.of(add("RN-1")));
        // when
        transactions().commit(List.of(replace("RN-1", 1), add("RN-2")));
        // then
        assertThat(version("RN-1")).isEqualTo(2);
        assertThat(version("RN-2")).isEqualTo(1);
    }

    @Test
    default void nothing_is_applied_if_the_last_change_is_stale() {
        // given someone replaced RN-1 since we read version 1
        transactions().commit(List.of(add("RN-1")));
        transactions().commit(List.of(replace("RN-1", 1)));
        // when
        var last = replace("RN-1", 1);
        var stale = catchThrowableOfType(StaleChange.class, () -> transactions()
            .commit(List.of(add("RN-2"), put("RN-3"), increment("RN-4"), last)));
        // then we learn which
        assertThat(stale.which()).containsExactly(last);
        assertThat(stale).hasMessageContaining("RN-1").hasMessageNotContaining("RN-2");
        assertThat(version("RN-1")).isEqualTo(2);
        assertThat(version("RN-2")).isZero();
        assertThat(version("RN-3")).isZero();
        assertThat(version("RN-4")).isZero();
    }

    @Test
    default void of_a_half_stale_set_all_that_are_stale_are_named_and_none_is_applied() {
        // given
        transactions().commit(List.of(add("RN-1"), add("RN-2"), add("RN-3")));
        transactions().commit(List.of(replace("RN-1", 1), replace("RN-3", 1)));
        // when
        var first = replace("RN-1", 1);
        var third = replace("RN-3", 1);
        var stale = catchThrowableOfType(StaleChange.class,
                () -> transactions().commit(List.of(first, replace("RN-2", 1), third, remove("RN-4"))));
        // then
        assertThat(stale.which()).containsExactly(first, third);
        assertThat(version("RN-2")).isEqualTo(1);
    }

    @Test
    default void an_id_that_is_taken_is_stale() {
        // given
        transactions().commit(List.of(add("RN-1")));
        // when
        var again = add("RN-1");
        var stale = catchThrowableOfType(StaleChange.class, () -> transactions().commit(List.of(again)));
        // then
        assertThat(stale.which()).containsExactly(again);
        assertThat(version("RN-1")).isEqualTo(1);
    }

    @Test
    default void what_is_not_there_cannot_be_replaced() {
        var replace = replace("RN-1", 1);
        var stale = catchThrowableOfType(StaleChange.class, () -> transactions().commit(List.of(replace)));
        assertThat(stale.which()).containsExactly(replace);
        assertThat(version("RN-1")).isZero();
    }

    @Test
    default void an_unconditional_write_is_never_stale() {
        transactions().commit(List.of(put("RN-1")));
        transactions().commit(List.of(put("RN-1"), add("RN-2")));
        assertThat(version("RN-1")).isPositive();
        assertThat(version("RN-2")).isEqualTo(1);
    }

    @Test
    default void what_is_removed_is_gone_and_may_be_removed_again() {
        transactions().commit(List.of(add("RN-1")));
        transactions().commit(List.of(remove("RN-1")));
        transactions().commit(List.of(remove("RN-1"), add("RN-2")));
        assertThat(version("RN-1")).isZero();
        assertThat(version("RN-2")).isEqualTo(1);
    }

    @Test
    default void two_who_count_up_are_both_counted() {
        transactions().commit(List.of(increment("RN-1")));
        transactions().commit(List.of(increment("RN-1"), add("RN-2")));
        transactions().commit(List.of(increment("RN-1")));
        assertThat(version("RN-1")).isEqualTo(3);
    }

    @Test
    default void two_changes_to_one_subject_are_our_bug() {
        transactions().commit(List.of(add("RN-1")));
        assertThatIllegalArgumentException()
            .isThrownBy(() -> transactions().commit(List.of(add("RN-2"), replace("RN-1", 1), increment("RN-1"))))
            .withMessageStartingWith("two changes to ")
            .withMessageContaining("RN-1");
        assertThat(version("RN-1")).isEqualTo(1);
        assertThat(version("RN-2")).isZero();
    }

    @Test
    default void a_hundred_changes_fit_and_no_more() {
        var hundred = IntStream.rangeClosed(1, 100).mapToObj(n -> add("RN-" + n)).toList();
        transactions().commit(hundred);
        assertThat(version("RN-100")).isEqualTo(1);

        var tooMany = IntStream.rangeClosed(201, 301).mapToObj(n -> add("RN-" + n)).toList();
        assertThatIllegalArgumentException().isThrownBy(() -> transactions().commit(tooMany))
            .withMessage("not 1 to 100 changes but 101");
        assertThat(version("RN-201")).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> transactions().commit(Collections.emptyList()));
    }
}
