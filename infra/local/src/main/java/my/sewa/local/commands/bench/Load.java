package my.sewa.local.commands.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Runs a workload for some time. */
record Load(int threads, Duration time) {
    /** What one thread did. */
    private static final class Rounds {
        private long[] nanos = new long[1024];
        private int count;
        private long failed;
        private long cpuNanos;

        void add(long took) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = took;
        }

        LongStream nanos() {
            return LongStream.of(nanos).limit(count);
        }
    }

    /**
     * What came of it.
     *
     * @param seconds that it really took
     * @param cpuSeconds that the workload's own threads used of them
     */
    record Result(long done, long failed, double seconds, double cpuSeconds, Latency latency) {
        double perSecond() {
            return done / seconds;
        }

        /** As fast as it would be on a machine with nothing else to do; says something only of pure computing. */
        double perCpuSecond() {
            return done / cpuSeconds;
        }
    }

    /** Of the rounds that went well, in milliseconds. */
    record Latency(double p50, double p90, double p99, double max) {
        static Latency of(long[] sortedNanos) {
            return new Latency(at(sortedNanos, 0.50), at(sortedNanos, 0.90), at(sortedNanos, 0.99),
                    at(sortedNanos, 1.0));
        }

        /** The smallest time that so large a share of the rounds did not exceed. */
        private static double at(long[] sortedNanos, double share) {
            if (sortedNanos.length == 0) {
                return 0;
            }
            int rank = Math.clamp((long) Math.ceil(share * sortedNanos.length), 1, sortedNanos.length);
            return Math.round(sortedNanos[rank - 1] / 1e3) / 1e3;
        }
    }

    Result run(Workload workload) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Rounds> all = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<Rounds>>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                running.add(pool.submit(() -> work(workload, number, end)));
            }
            for (var each : running) {
                all.add(each.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] nanos = all.stream().flatMapToLong(Rounds::nanos).sorted().toArray();
        return new Result(nanos.length, all.stream().mapToLong(rounds -> rounds.failed).sum(), seconds,
                all.stream().mapToLong(rounds -> rounds.cpuNanos).sum() / 1e9, Latency.of(nanos));
    }

    private static Rounds work(Workload workload, int thread, long end) throws InterruptedException {
        var rounds = new Rounds();
        long begun = System.nanoTime();
        for (int round = 0; begun < end; round++) {
            boolean well = workload.once(thread, round);
            long now = System.nanoTime();
            if (well) {
                rounds.add(now - begun);
            } else {
                rounds.failed++;
            }
            begun = now;
        }
        rounds.cpuNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return rounds;
    }
}
