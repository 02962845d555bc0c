package my.sewa.local.aws;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import my.sewa.local.LocalClock;
import my.sewa.local.metrics.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs when the running clock passes their time of day, the sweep each minute, and a sweep whenever one is due.
 * When the clock is moved, nothing that lies between runs, but for a sweep that has become due.
 */
final class Timetable implements AutoCloseable {
    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");
    private static final Duration TICK = Duration.ofMillis(100);
    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

    /** A job and its time of day in Malaysia. */
    record Daily(String job, LocalTime at) {
        boolean between(Instant after, Instant upTo) {
            var day = after.atZone(MALAYSIA).toLocalDate();
            return day.datesUntil(upTo.atZone(MALAYSIA).toLocalDate().plusDays(1))
                .map(date -> date.atTime(at).atZone(MALAYSIA).toInstant())
                .anyMatch(time -> time.isAfter(after) && !time.isAfter(upTo));
        }
    }

    static final List<Daily> DAILY = List.of(
            new Daily("expire", LocalTime.of(0, 5)),
            new Daily("consolidate", LocalTime.of(1, 0)),
            new Daily("evidence", LocalTime.of(2, 0)),
            new Daily("einvoice", LocalTime.of(3, 0)),
            new Daily("overdue", LocalTime.of(7, 0)),
            new Daily("digest", LocalTime.of(8, 0)),
            new Daily("reminders", LocalTime.of(9, 0)));

    private final LocalClock clock;
    private final Jobs jobs;
    private final SweepDue sweepDue;
    private final ScheduledExecutorService ticker = Executors
        .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("timetable").factory());
    private LocalClock.Reading before;

    Timetable(LocalClock clock, Jobs jobs, SweepDue sweepDue) {
        this.clock = clock;
        this.jobs = jobs;
        this.sweepDue = sweepDue;
        this.before = clock.reading();
    }

    void start() {
        var _ = ticker.scheduleWithFixedDelay(this::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        ticker.shutdown();
    }

    void tick() {
        var now = clock.reading();
        if (now.moves() == before.moves()) {
            duringRun(before.now(), now.now());
        }
        before = now;
        if (sweepDue.take(now.now())) {
            start(Jobs.SWEEP, () -> jobs.run(Jobs.SWEEP, Jobs.SWEEP));
        }
    }

    private void duringRun(Instant after, Instant upTo) {
        DAILY.stream().filter(daily -> daily.between(after, upTo)).map(Daily::job).forEach(this::start);
        if (minute(after) != minute(upTo)) {
            start(Jobs.SWEEP);
        }
    }

    private void start(String job) {
        start(job, () -> jobs.runUnlessRunning(Metrics.SCHEDULES, job));
    }

    private static void start(String job, Runnable run) {
        Thread.ofVirtual().name("job-" + job).start(() -> {
            try {
                run.run();
            } catch (RuntimeException e) {
                LOG.warn("{}", e instanceof FunctionFailed ? e.getMessage() : job + ": " + e.getClass().getName());
            }
        });
    }

    private static long minute(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), 60);
    }
}
