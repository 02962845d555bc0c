package my.sewa.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Path file = Path.of("turn.json");

    @BeforeEach
    void useFolder() {
        file = folder.resolve("turn.json");
    }

    @Test
    void it_stays_before_the_oldest_record_that_is_not_done() {
        var checkpoint = new Checkpoint(file, "stream");
        var first = checkpoint.read("shard", "100");
        var second = checkpoint.read("shard", "101");

        second.run();
        assertThat(restarted().position("shard").after()).isEmpty();

        first.run();
        assertThat(restarted().position("shard").after()).contains("101");
    }

    @Test
    void what_was_done_is_passed_after_a_restart_and_what_was_not_is_read_again() {
        var checkpoint = new Checkpoint(file, "stream");
        checkpoint.read("shard", "9").run();
        checkpoint.read("shard", "10");

        assertThat(restarted().passed("shard", "9")).isTrue();
        assertThat(restarted().passed("shard", "10")).isFalse();
        assertThat(restarted().passed("another", "9")).isFalse();
    }

    @Test
    void sequence_numbers_are_numbers_and_longer_ones_are_later() {
        var checkpoint = new Checkpoint(file, "stream");
        checkpoint.read("shard", "99").run();

        assertThat(checkpoint.passed("shard", "100")).isFalse();
        assertThat(checkpoint.passed("shard", "000000000000000000098")).isTrue();
    }

    @Test
    void a_shard_is_idle_once_all_that_was_read_is_done() {
        var checkpoint = new Checkpoint(file, "stream");
        var only = checkpoint.read("shard", "1");
        assertThat(checkpoint.idle("shard")).isFalse();
        assertThat(checkpoint.waiting()).isEqualTo(1);

        only.run();
        assertThat(checkpoint.idle("shard")).isTrue();
        assertThat(checkpoint.waiting()).isZero();
    }

    @Test
    void a_finished_shard_stays_finished() {
        var checkpoint = new Checkpoint(file, "stream");
        checkpoint.read("shard", "1").run();
        checkpoint.finish("shard");

        assertThat(restarted().position("shard")).isEqualTo(new Checkpoint.Position(Optional.of("1"), true));
    }

    @Test
    void the_stream_of_a_new_database_starts_from_its_beginning() {
        new Checkpoint(file, "stream").read("shard", "1").run();

        assertThat(new Checkpoint(file, "other stream").position("shard").after()).isEmpty();
    }

    private Checkpoint restarted() {
        return new Checkpoint(file, "stream");
    }
}
