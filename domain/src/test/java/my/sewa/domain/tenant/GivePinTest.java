package my.sewa.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.GivePin.Outcome;
import my.sewa.domain.tenant.GivePin.Outcome.Locked;
import my.sewa.domain.tenant.GivePin.Outcome.NotSixDigits;
import my.sewa.domain.tenant.GivePin.Outcome.Right;
import my.sewa.domain.tenant.GivePin.Outcome.TooEasy;
import my.sewa.domain.tenant.GivePin.Outcome.Wrong;
import my.sewa.domain.transactions.InMemoryTransactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivePinTest {
    private static final TenantId TENANT = new TenantId("T-01");
    private static final Staff OWNER = member("S-01", Role.OWNER);
    private static final Staff MANAGER = member("S-02", Role.MANAGER);

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryPins pins = new InMemoryPins(memory);
    private Instant now = Instant.parse("2026-11-20T02:00:00Z");
    private final GivePin givePin = new GivePin(pins, new PlainPinHashing(), () -> now);

    @Test
    void the_first_one_given_is_set_and_nothing_of_it_can_be_read() {
        assertThat(give(MANAGER, "864213")).isInstanceOf(Outcome.Set.class);
        assertThat(give(MANAGER, "864213")).isInstanceOf(Right.class);
        assertThat(pins.find(MANAGER.id()).orElseThrow().pin().toString()).doesNotContain("864213", "312468");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "999999", "123456", "654321", "901234", "109876", "121212", "123123"})
    void one_that_anybody_would_guess_is_not_taken(String weak) {
        assertThat(give(MANAGER, weak)).isEqualTo(new TooEasy());
        assertThat(pins.find(MANAGER.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "１２３４５７"})
    void what_is_not_six_digits_is_neither_looked_at_nor_counted(String digits) {
        give(MANAGER, "864213");
        assertThat(give(MANAGER, digits)).isEqualTo(new NotSixDigits());
        assertThat(pins.find(MANAGER.id()).orElseThrow().pin().wrong()).isZero();
    }

    @Test
    void the_fifth_wrong_one_in_a_row_locks_a_manager_for_good() {
        give(MANAGER, "864213");
        for (int left = 4; left >= 1; left--) {
            assertThat(give(MANAGER, "111111")).isInstanceOfSatisfying(Wrong.class, leftIs(left));
        }
        assertThat(give(MANAGER, "111111")).isInstanceOfSatisfying(Locked.class,
                locked -> assertThat(locked.until()).isEqualTo(Instant.MAX));
        now = now.plus(Duration.ofDays(365));
        assertThat(give(MANAGER, "864213")).isInstanceOf(Locked.class);
    }

    @Test
    void a_right_one_forgets_the_wrong_ones() {
        give(MANAGER, "864213");
        for (int wrong = 0; wrong < 4; wrong++) {
            give(MANAGER, "111111");
        }
        give(MANAGER, "864213");
        assertThat(give(MANAGER, "111111")).isInstanceOfSatisfying(Wrong.class, leftIs(4));
    }

    @Test
    void an_owners_lock_ends_by_itself_after_an_hour_and_counts_anew() {
        give(OWNER, "864213");
        for (int wrong = 0; wrong < 5; wrong++) {
            give(OWNER, "111111");
        }
        now = now.plus(Pin.OWNERS_LOCK).minusMillis(1);
        assertThat(give(OWNER, "864213")).isInstanceOf(Locked.class);
        now = now.plusMillis(1);
        assertThat(give(OWNER, "111111")).isInstanceOfSatisfying(Wrong.class, leftIs(4));
        assertThat(give(OWNER, "864213")).isInstanceOf(Right.class);
    }

    @Test
    void it_counts_for_twelve_hours() {
        give(MANAGER, "864213");
        var given = now;
        now = given.plus(Pin.SESSION).minusMillis(1);
        assertThat(givePin.counts(MANAGER, given)).isTrue();
        now = given.plus(Pin.SESSION);
        assertThat(givePin.counts(MANAGER, given)).isFalse();
    }

    @Test
    void once_reset_or_locked_what_was_given_before_counts_no_more() {
        give(MANAGER, "864213");
        var given = now;
        now = now.plusSeconds(60);
        memory.commit(java.util.List.of(pins.remove(MANAGER.id())));
        assertThat(givePin.counts(MANAGER, given)).isFalse();
        give(MANAGER, "975318");
        assertThat(givePin.counts(MANAGER, given)).isFalse();
        assertThat(givePin.counts(MANAGER, now)).isTrue();
        for (int wrong = 0; wrong < 5; wrong++) {
            give(MANAGER, "111111");
        }
        assertThat(givePin.counts(MANAGER, now)).isFalse();
    }

    private Outcome give(Staff member, String digits) {
        var outcome = givePin.give(member, digits);
        if (!outcome.changes().isEmpty()) {
            memory.commit(outcome.changes());
        }
        return outcome;
    }

    private static java.util.function.Consumer<Wrong> leftIs(int left) {
        return wrong -> assertThat(wrong.left()).isEqualTo(left);
    }

    private static Staff member(String code, Role role) {
        return new Staff(new StaffId(TENANT, code), "Raj", new Phone("+60199990002"), role, Language.ENGLISH);
    }
}
