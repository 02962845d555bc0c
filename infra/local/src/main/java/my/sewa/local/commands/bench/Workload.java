package my.sewa.local.commands.bench;

import java.util.Map;

/** Something that can be done again and again, by several threads at once. */
interface Workload extends AutoCloseable {
    /**
     * Does it once; only this is timed.
     *
     * @param thread from 0
     * @param round from 0, counted for each thread
     * @return whether it went well
     */
    boolean once(int thread, int round) throws InterruptedException;

    /** What else there is to report once all threads have ended, by name. */
    default Map<String, Object> report(long done) {
        return Map.of();
    }

    @Override
    default void close() {}
}
