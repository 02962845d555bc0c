package my.sewa.local.metrics;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Counts what everything would have cost on AWS. */
public final class Metrics {
    /** Jobs that the timetable started by itself. */
    public static final String SCHEDULES = "schedules";

    /** The stack's own reading of streams and making of tables, which no function does. */
    public static final String STACK = "stack";

    private static final ScopedValue<String> CAUSE = ScopedValue.newInstance();

    private final Map<String, Integer> sent = new TreeMap<>();

    /** Does something, and puts down what it costs to that cause. */
    public static <T> T during(String cause, Supplier<T> what) {
        return ScopedValue.where(CAUSE, cause).call(what::get);
    }

    /** Does something, and puts down what it costs to that cause. */
    public static void during(String cause, Runnable what) {
        ScopedValue.where(CAUSE, cause).run(what);
    }

    /** Messages of some kind have been sent. */
    public synchronized void sent(String kind, int count) {
        sent.merge(kind, count, Integer::sum);
    }
}
