package my.sewa.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import my.sewa.local.LocalClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class TimetableTest {
    /** Just before half past eight in the morning, in Malaysia. */
    private static final Instant MORNING = Instant.parse("2026-11-20T08:29:59+08:00");

    private final BlockingQueue<String> ran = new LinkedBlockingQueue<>();
    private final SweepDue sweepDue = new SweepDue();
    private final Jobs jobs = new Jobs(new Bot(this::bot, sweepDue));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private LocalClock clock;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Timetable timetable;

    private Instant machine = MORNING;

    @BeforeEach
    void start() {
        clock = new LocalClock(folder.resolve("clock"), Optional.empty(), () -> machine);
        timetable = new Timetable(clock, jobs, sweepDue);
    }

    @Test
    void each_minute_that_passes_sweeps_once() throws InterruptedException {
        passes(Duration.ofSeconds(1));
        assertThat(next()).isEqualTo("sweep");

        passes(Duration.ofSeconds(59));
        assertThat(ran).isEmpty();

        passes(Duration.ofSeconds(1));
        assertThat(next()).isEqualTo("sweep");
    }

    @Test
    void a_job_runs_when_the_running_clock_passes_its_time_of_day() throws InterruptedException {
        passes(Duration.ofMinutes(30).plusSeconds(1)); // 09:00:00

        assertThat(new String[]{next(), next()}).containsExactlyInAnyOrder("reminders", "sweep");
    }

    @Test
    void a_jump_runs_no_job() {
        clock.moveTo(MORNING.plus(Duration.ofDays(3)));
        timetable.tick();

        assertThat(ran).isEmpty();
    }

    @Test
    void after_a_jump_the_clock_runs_on_and_jobs_with_it() throws InterruptedException {
        clock.moveTo(Instant.parse("2026-11-27T08:59:30+08:00"));
        timetable.tick();
        passes(Duration.ofSeconds(30));

        assertThat(new String[]{next(), next()}).containsExactlyInAnyOrder("reminders", "sweep");
    }

    @Test
    void a_sweep_that_is_due_runs_even_when_the_clock_jumps_over_it() throws InterruptedException {
        sweepDue.at(MORNING.plus(Duration.ofHours(2)));
        timetable.tick();
        assertThat(ran).isEmpty();

        clock.moveTo(MORNING.plus(Duration.ofHours(3)));
        timetable.tick();

        assertThat(next()).isEqualTo("sweep");
    }

    @Test
    void several_wishes_for_a_sweep_become_one_at_the_earliest() throws InterruptedException {
        sweepDue.at(MORNING.plusMillis(900));
        sweepDue.at(MORNING.plusMillis(300));
        sweepDue.at(MORNING.plusMillis(600));
        passes(Duration.ofMillis(299));
        assertThat(ran).isEmpty();

        passes(Duration.ofMillis(1));
        assertThat(next()).isEqualTo("sweep");

        passes(Duration.ofMillis(699));
        assertThat(ran).isEmpty();
    }

    @Test
    void a_job_answers_what_it_came_to_and_an_unknown_one_nothing() {
        assertThat(jobs.run("test", "expire")).contains(new Jobs.Outcome("expire", 3, 2, 1, 0));
        assertThat(jobs.run("test", "dance")).isEmpty();
    }

    @Test
    void an_answer_may_ask_for_the_next_sweep() {
        jobs.run("test", "digest");

        assertThat(sweepDue.take(Instant.parse("2026-11-20T00:59:59Z"))).isFalse();
        assertThat(sweepDue.take(Instant.parse("2026-11-20T01:00:00Z"))).isTrue();
        assertThat(sweepDue.take(Instant.parse("2026-11-20T01:00:00Z"))).isFalse();
    }

    private void passes(Duration time) {
        machine = machine.plus(time);
        timetable.tick();
    }

    private byte[] bot(byte[] event) {
        String job = JsonMapper.shared().readTree(event).path("job").asString();
        ran.add(job);
        String answer = switch (job) {
            case "expire" -> "{\"job\":\"expire\",\"looked\":3,\"done\":2,\"sent\":1,\"failed\":0}";
            case "digest" -> "{\"due\":\"2026-11-20T01:00:00Z\"}";
            default -> "{}";
        };
        return answer.getBytes(StandardCharsets.UTF_8);
    }

    /** The next job to run, once it is over: while it runs, another run of it would be left out. */
    private String next() throws InterruptedException {
        String job = String.valueOf(ran.poll(10, TimeUnit.SECONDS));
        while (jobs.isRunning(job)) {
            Thread.onSpinWait();
        }
        return job;
    }
}
