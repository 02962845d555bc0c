package my.sewa.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

/** What every Pins must do; each adapter's test implements this and supplies itself. */
public interface PinsContract {
    Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    TenantId tenant();

    Pins pins();

    Transactions transactions();

    private StaffId raj() {
        return new StaffId(tenant(), "S-02");
    }

    @Test
    default void a_pin_is_found_as_it_was_kept() {
        assertThat(pins().find(raj())).isEmpty();
        var locked = new Pin("hash", NOON, 5, Optional.of(NOON.plusSeconds(60)));
        transactions().commit(List.of(pins().add(raj(), locked)));
        assertThat(pins().find(raj()).map(Pins.Stored::pin)).contains(locked);
        assertThat(pins().find(new StaffId(tenant(), "S-03"))).isEmpty();
    }

    @Test
    default void it_is_set_once() {
        transactions().commit(List.of(pins().add(raj(), Pin.of("one", NOON))));
        var another = pins().add(raj(), Pin.of("other", NOON));
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> transactions().commit(List.of(another)));
    }

    @Test
    default void of_two_wrong_ones_at_once_the_second_is_counted_anew() {
        transactions().commit(List.of(pins().add(raj(), Pin.of("hash", NOON))));
        var read = pins().find(raj()).orElseThrow();
        var first = pins().replace(raj(), read.pin().missed(NOON), read.version());
        var second = pins().replace(raj(), read.pin().missed(NOON), read.version());
        transactions().commit(List.of(first));
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> transactions().commit(List.of(second)));
        assertThat(pins().find(raj()).orElseThrow().pin().wrong()).isEqualTo(1);
    }

    @Test
    default void removed_it_is_gone_and_may_be_set_again() {
        transactions().commit(List.of(pins().remove(raj())));
        transactions().commit(List.of(pins().add(raj(), Pin.of("one", NOON))));
        transactions().commit(List.of(pins().remove(raj())));
        assertThat(pins().find(raj())).isEmpty();
        transactions().commit(List.of(pins().add(raj(), Pin.of("two", NOON))));
    }
}
