package my.sewa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalClockTest {
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Path file = Path.of("clock");
    private Instant machine = NOON;

    @BeforeEach
    void useFolder() {
        file = folder.resolve("clock");
    }

    @Test
    void it_is_the_machines_clock_unless_told_otherwise() {
        var clock = clock(Optional.empty());
        machine = NOON.plusSeconds(5);

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void it_starts_where_it_is_told_and_runs_on() {
        var start = Instant.parse("2030-01-01T00:00:00Z");
        var clock = clock(Optional.of(start));
        machine = NOON.plusSeconds(60);

        assertThat(clock.instant()).isEqualTo(start.plusSeconds(60));
    }

    @Test
    void it_moves_forward_and_runs_on_from_there() {
        var clock = clock(Optional.empty());

        assertThat(clock.moveTo(NOON.plus(Duration.ofDays(7)))).isTrue();
        machine = NOON.plusSeconds(1);

        assertThat(clock.reading())
            .isEqualTo(new LocalClock.Reading(NOON.plus(Duration.ofDays(7)).plusSeconds(1), 1));
    }

    @Test
    void it_does_not_move_back() {
        var clock = clock(Optional.empty());

        assertThat(clock.moveTo(NOON.minusSeconds(1))).isFalse();
        assertThat(clock.reading()).isEqualTo(new LocalClock.Reading(NOON, 0));
    }

    @Test
    void it_stands_still_while_the_machines_clock_is_set_back() {
        var clock = clock(Optional.empty());
        clock.instant();
        machine = NOON.minusSeconds(3600);

        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void after_a_restart_it_is_where_it_was() {
        var first = clock(Optional.empty());
        first.moveTo(NOON.plus(Duration.ofDays(30)));
        first.store();

        assertThat(clock(Optional.empty()).instant()).isEqualTo(NOON.plus(Duration.ofDays(30)));
    }

    @Test
    void killed_it_never_gives_out_an_instant_before_one_it_gave_out() {
        var killed = clock(Optional.empty());
        killed.moveTo(NOON.plus(Duration.ofDays(1)));
        machine = NOON.plusMillis(700);
        var last = killed.instant();
        machine = NOON.plusMillis(701);

        assertThat(clock(Optional.empty()).instant()).isBetween(last, last.plusSeconds(1));
    }

    @Test
    void after_a_restart_an_earlier_start_is_not_gone_back_to() {
        var start = Instant.parse("2030-01-01T00:00:00Z");
        var first = clock(Optional.of(start));
        machine = NOON.plusSeconds(3600);
        first.store();

        assertThat(clock(Optional.of(start)).instant()).isEqualTo(start.plusSeconds(3600));
    }

    @Test
    void a_file_that_holds_no_instant_stops_the_start() throws IOException {
        Files.writeString(file, "yesterday");

        assertThatThrownBy(() -> clock(Optional.empty())).isInstanceOf(CannotStart.class)
            .hasMessageContaining(file.toString());
    }

    private LocalClock clock(Optional<Instant> start) {
        InstantSource reading = () -> machine;
        return new LocalClock(file, start, reading);
    }
}
