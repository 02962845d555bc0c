package my.sewa.local.metrics;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Counts what everything would have cost on AWS: by table and operation, and apart from that what the stack itself
 * does and what the timetable runs, so that the cost of one message can be read off.
 */
public final class Metrics {
    /** Jobs that the timetable starts by itself. */
    public static final String SCHEDULES = "schedules";

    /** The stack's own reading of streams and making of tables, and all of its start. */
    public static final String STACK = "stack";

    /** Looking at rows in order to count; costs nothing on AWS. */
    static final String COUNTING = "counting";

    /** What nothing has been said about. */
    private static final String OTHER = "other";
    private static final ScopedValue<String> CAUSE = ScopedValue.newInstance();

    /** The SDK makes its interceptors itself and hands them nothing, so all of this process count here. */
    private static final Metrics OF_THIS_PROCESS = new Metrics();

    private final Tally functions = new Tally();
    private final Tally schedules = new Tally();
    private final Tally stack = new Tally();
    private final Map<String, Units> causes = new TreeMap<>();
    private final Map<String, Integer> sent = new TreeMap<>();
    private Bytes s3 = Bytes.NONE;
    private boolean starting;
    private volatile Optional<Rows> rows = Optional.empty();

    /** Requests to S3, and what they carried in their bodies, in bytes. */
    public record Bytes(long requests, long stored, long fetched) {
        static final Bytes NONE = new Bytes(0, 0, 0);

        Bytes plus(long in, long out) {
            return new Bytes(requests + 1, stored + in, fetched + out);
        }
    }

    /**
     * All there is to show.
     *
     * @param dynamodb what functions consumed for requests, messages and jobs asked for
     * @param causes the same by what caused it
     * @param messages sent, by kind
     * @param schedules what the timetable's jobs consumed
     * @param stack what no function consumed, and the start
     */
    public record Report(Tally.Shown dynamodb, Map<String, Units> causes, Map<String, Integer> messages, Bytes s3,
            Tally.Shown schedules, Tally.Shown stack) {}

    Metrics() {}

    public static Metrics ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    /** Does something, and puts down what it costs to that cause. */
    public static <T> T during(String cause, Supplier<T> what) {
        return ScopedValue.where(CAUSE, cause).call(what::get);
    }

    /** Does something, and puts down what it costs to that cause. */
    public static void during(String cause, Runnable what) {
        ScopedValue.where(CAUSE, cause).run(what);
    }

    /** From where rows are read before and after a transaction, to count what it cost; without it none is counted. */
    public void readRowsFrom(URI dynamoDb) {
        rows = Optional.of(new Rows(dynamoDb));
    }

    /** Until {@link #started}, everything is put down to the stack. */
    public synchronized void starting() {
        starting = true;
    }

    public synchronized void started() {
        starting = false;
    }

    /** Messages of some kind have been sent. */
    synchronized void sent(String kind, int count) {
        sent.merge(kind, count, Integer::sum);
    }

    public synchronized Report report() {
        return new Report(functions.shown(), new TreeMap<>(causes), new TreeMap<>(sent), s3, schedules.shown(),
                stack.shown());
    }

    public synchronized void reset() {
        functions.clear();
        schedules.clear();
        stack.clear();
        causes.clear();
        sent.clear();
        s3 = Bytes.NONE;
    }

    Optional<Rows> rows() {
        return rows;
    }

    static boolean counting() {
        return COUNTING.equals(CAUSE.orElse(OTHER));
    }

    /** Put down to the cause that this thread is working for. */
    synchronized void consumed(String table, String operation, Units units) {
        String cause = starting ? STACK : CAUSE.orElse(OTHER);
        switch (cause) {
            case STACK -> stack.add(table, operation, units);
            case SCHEDULES -> schedules.add(table, operation, units);
            default -> {
                functions.add(table, operation, units);
                causes.merge(cause, units, Units::plus);
            }
        }
    }

    /** S3 has been sent and has sent so many bytes. */
    public synchronized void transferred(long stored, long fetched) {
        if (!starting) {
            s3 = s3.plus(stored, fetched);
        }
    }
}
