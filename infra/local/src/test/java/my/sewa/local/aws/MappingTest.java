package my.sewa.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.Record;

class MappingTest {
    private final Rows rows = new Rows();
    private final ConcurrentLinkedQueue<String> handled = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<AutoCloseable> open = new ConcurrentLinkedQueue<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @AfterEach
    void stop() throws Exception {
        for (var each : open) {
            each.close();
        }
    }

    @Test
    void rows_of_one_conversation_are_handled_in_order_in_batches_of_ten_at_most() throws InterruptedException {
        var all = new CountDownLatch(25);
        var largest = new AtomicInteger();
        var mapping = mapping(batch -> {
            largest.accumulateAndGet(batch.size(), Math::max);
            return note(batch, all);
        });
        var names = IntStream.range(0, 25).mapToObj(i -> "in#" + i).toList();

        mapping.accept("shard", names.stream().map(name -> rows.inserted("conversation", name)).toList());
        mapping.start();

        assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(handled).containsExactlyElementsOf(names);
        assertThat(largest.get()).isEqualTo(10);
    }

    @Test
    void conversations_do_not_wait_for_each_other() throws InterruptedException {
        var together = new CyclicBarrier(2);
        var both = new CountDownLatch(2);
        var mapping = mapping(batch -> {
            meet(together); // fails unless the other one is handled at the same time
            return note(batch, both);
        });
        mapping.start();

        mapping.accept("shard", List.of(rows.inserted("a", "in#1"), rows.inserted("b", "in#2")));

        assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(handled).containsExactlyInAnyOrder("in#1", "in#2");
    }

    @Test
    void rows_it_does_not_want_are_passed_over() throws InterruptedException {
        var one = new CountDownLatch(1);
        var mapping = mapping(batch -> note(batch, one));
        mapping.start();

        mapping.accept("shard", List.of(rows.inserted("a", "sid#1"), rows.inserted("a", "in#1")));

        assertThat(one.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(handled).containsExactly("in#1");
    }

    @Test
    void what_a_function_says_it_has_not_handled_comes_again_from_there() throws InterruptedException {
        var three = new CountDownLatch(3);
        var calls = new AtomicInteger();
        var mapping = mapping(batch -> {
            var done = calls.incrementAndGet() == 1 ? batch.subList(0, 1) : batch;
            note(done, three);
            return done.size();
        });

        mapping.accept("shard", List.of(
                rows.inserted("a", "in#1"), rows.inserted("a", "in#2"), rows.inserted("a", "in#3")));
        mapping.start();

        assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(handled).containsExactly("in#1", "in#2", "in#3");
    }

    @Test
    void a_row_that_always_fails_is_given_up_and_those_after_it_are_handled() throws InterruptedException {
        var next = new CountDownLatch(1);
        var mapping = mapping(batch -> {
            if (batch.stream().anyMatch(row -> Rows.sk(row).equals("in#poison"))) {
                throw new FunctionFailed("bot", new IllegalStateException("poison"));
            }
            return note(batch, next);
        });

        mapping.accept("shard", List.of(rows.inserted("a", "in#poison"), rows.inserted("a", "in#next")));
        mapping.start();

        assertThat(next.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(handled).containsExactly("in#next");
    }

    @Test
    void a_row_whose_handling_was_cut_off_comes_again_after_the_restart() throws InterruptedException {
        var entered = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var row = rows.inserted("a", "in#1");
        var killed = mapping(batch -> {
            entered.countDown();
            await(never); // as if the process were killed here
            return batch.size();
        });
        killed.start();
        killed.accept("shard", List.of(row));
        assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();

        var again = new CountDownLatch(1);
        var restarted = mapping(batch -> note(batch, again));
        restarted.start();
        restarted.accept("shard", List.of(row));

        assertThat(again.await(10, TimeUnit.SECONDS)).isTrue();
        never.countDown();
    }

    @Test
    void a_row_that_was_handled_does_not_come_again_after_the_restart() throws InterruptedException {
        var first = new CountDownLatch(1);
        var row = rows.inserted("a", "in#1");
        var before = mapping(batch -> note(batch, first));
        before.start();
        before.accept("shard", List.of(row));
        assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
        before.close();

        var second = new CountDownLatch(1);
        var restarted = mapping(batch -> note(batch, second));
        restarted.start();
        restarted.accept("shard", List.of(row, rows.inserted("a", "in#2")));

        assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(handled).containsExactly("in#1", "in#2");
    }

    private Mapping mapping(Mapping.Target target) {
        var checkpoint = new Checkpoint(folder.resolve("turn.json"), "stream");
        var mapping = new Mapping("turn", row -> Rows.sk(row).startsWith("in#"), checkpoint, target);
        open.add(mapping);
        return mapping;
    }

    private int note(List<Record> batch, CountDownLatch latch) {
        batch.forEach(row -> handled.add(Rows.sk(row)));
        batch.forEach(_ -> latch.countDown());
        return batch.size();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never released");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
