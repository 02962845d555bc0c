package my.sewa.local.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import my.sewa.local.metrics.Metrics;
import tools.jackson.databind.JsonNode;

/** The scheduled jobs, each run by the bot and never twice at once. */
public final class Jobs {
    public static final String SWEEP = "sweep";
    public static final List<String> NAMES = List.of(
            "overdue", "reminders", "expire", "digest", "evidence", "einvoice", "consolidate", SWEEP);

    /**
     * What a run came to.
     *
     * @param looked how many things it looked at
     * @param failed how many it could not handle
     */
    public record Outcome(String job, int looked, int done, int sent, int failed) {}

    private final Bot bot;
    private final Map<String, ReentrantLock> running = NAMES.stream()
        .collect(Collectors.toMap(Function.identity(), _ -> new ReentrantLock()));

    Jobs(Bot bot) {
        this.bot = bot;
    }

    /**
     * Runs a job and waits for it; a run already going on is waited for first.
     *
     * @param cause for whom it runs, as the metrics name it
     * @return empty if there is no such job
     * @throws FunctionFailed if the bot threw something
     */
    public Optional<Outcome> run(String cause, String job) {
        return Optional.ofNullable(running.get(job)).map(lock -> {
            lock.lock();
            try {
                return outcome(job, bot.run(cause, job));
            } finally {
                lock.unlock();
            }
        });
    }

    /** Runs a job unless a run of it is going on: what the timetable does, so that slow runs do not pile up. */
    void runUnlessRunning(String cause, String job) {
        var lock = running.get(job);
        if (lock != null && lock.tryLock()) {
            try {
                bot.run(cause, job);
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Has the Content templates created that are missing; no scheduled job, so nobody can ask for it by name.
     *
     * @throws FunctionFailed if they are not to be had
     */
    public void syncTemplates() {
        bot.run(Metrics.STACK, "templates");
    }

    /** Whether a run of it is going on. */
    boolean isRunning(String job) {
        var lock = running.get(job);
        return lock != null && lock.isLocked();
    }

    private static Outcome outcome(String job, JsonNode answer) {
        return new Outcome(job, count(answer, "looked"), count(answer, "done"), count(answer, "sent"),
                count(answer, "failed"));
    }

    private static int count(JsonNode answer, String field) {
        return answer.path(field).asInt(0);
    }
}
