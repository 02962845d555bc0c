package my.sewa.local.phones;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work in the background: in order within a lane, side by side across lanes. */
final class Lanes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    /** What waits behind the work under way; a lane without work has no queue. */
    private final Map<String, Queue<Runnable>> queues = new HashMap<>();

    synchronized void run(String lane, Runnable work) {
        if (threads.isShutdown()) {
            return; // what was not finished is taken up at the next start
        }
        var waiting = queues.get(lane);
        if (waiting != null) {
            waiting.add(work);
            return;
        }
        var queue = new ArrayDeque<Runnable>();
        queues.put(lane, queue);
        threads.execute(() -> drain(lane, queue, work));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void drain(String lane, Queue<Runnable> queue, Runnable first) {
        for (Runnable work = first; work != null; work = next(lane, queue)) {
            try {
                work.run();
            } catch (RuntimeException e) {
                if (!threads.isShutdown()) {
                    LOG.warn("the phones did not finish something", e);
                }
            }
        }
    }

    private synchronized @Nullable Runnable next(String lane, Queue<Runnable> queue) {
        var next = queue.poll();
        if (next == null) {
            queues.remove(lane);
        }
        return next;
    }
}
