package my.sewa.local.aws;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * One event source mapping: the records it wants, in batches, to a function. Records of one partition key are handled
 * in order and one batch at a time; different keys are spread over lanes that work side by side, as with Lambda's
 * parallelization factor.
 */
final class Mapping implements AutoCloseable {
    private static final int LANES = 8;
    private static final int BATCH = 10;
    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(Mapping.class);

    /** Hands a batch over and waits. */
    @FunctionalInterface
    interface Target {
        /** How many, from the first, were handled: as {@code batchItemFailures} says. */
        int handle(List<Record> batch);
    }

    private record Waiting(Record record, Runnable done) {}

    private final String name;
    private final Predicate<Record> wanted;
    private final Checkpoint checkpoint;
    private final Target target;
    private final List<BlockingQueue<Waiting>> lanes;
    private final List<Thread> threads;
    private volatile boolean stopping;

    Mapping(String name, Predicate<Record> wanted, Checkpoint checkpoint, Target target) {
        this.name = name;
        this.wanted = wanted;
        this.checkpoint = checkpoint;
        this.target = target;
        this.lanes = IntStream.range(0, LANES)
            .<BlockingQueue<Waiting>>mapToObj(_ -> new LinkedBlockingQueue<>())
            .toList();
        this.threads = lanes.stream()
            .map(lane -> Thread.ofVirtual().name("mapping-" + name).unstarted(() -> work(lane)))
            .toList();
    }

    void start() {
        threads.forEach(Thread::start);
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** Takes over records just read, in their order. */
    void accept(String shard, List<Record> page) {
        for (var each : page) {
            String sequence = each.dynamodb().sequenceNumber();
            if (!checkpoint.passed(shard, sequence)) {
                var done = checkpoint.read(shard, sequence);
                if (wanted.test(each)) {
                    lane(each).add(new Waiting(each, done));
                } else {
                    done.run();
                }
            }
        }
    }

    /** Lets the batches under way finish; what still waits is read again after a restart. */
    @Override
    public void close() {
        stopping = true;
        try {
            for (var thread : threads) {
                thread.join(PATIENCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private BlockingQueue<Waiting> lane(Record each) {
        return lanes.get(Math.floorMod(StreamEvent.key(each, "pk").hashCode(), LANES));
    }

    private void work(BlockingQueue<Waiting> lane) {
        try {
            while (!stopping) {
                var first = lane.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    var batch = new ArrayList<>(List.of(first));
                    lane.drainTo(batch, BATCH - 1);
                    handle(batch);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tries, as Lambda does, the rest of the batch again, then each record alone, and then gives that record up. */
    private void handle(List<Waiting> batch) throws InterruptedException {
        var rest = batch;
        int tries = 0;
        while (!rest.isEmpty() && !stopping) {
            int handled = attempt(rest);
            rest.subList(0, handled).forEach(each -> each.done().run());
            rest = rest.subList(handled, rest.size());
            tries = handled > 0 ? 0 : tries + 1;
            if (tries == TRIES && rest.size() == 1) {
                LOG.warn("{} gave up a message after {} tries; its row stays unsettled for the sweep", name, TRIES);
                rest.getFirst().done().run();
                return;
            }
            if (tries == TRIES) {
                handle(rest.subList(0, 1));
                rest = rest.subList(1, rest.size());
                tries = 0;
            } else if (!rest.isEmpty()) {
                Thread.sleep(FIRST_PAUSE.multipliedBy(1L << tries));
            }
        }
    }

    private int attempt(List<Waiting> batch) {
        try {
            return target.handle(batch.stream().map(Waiting::record).toList());
        } catch (RuntimeException e) {
            LOG.warn("{}", e instanceof FunctionFailed ? e.getMessage() : e.getClass().getName());
            return 0;
        }
    }
}
