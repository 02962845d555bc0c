package my.sewa.local.phones;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells every open page what happens, as server-sent events; a page that was away gets what it missed. */
final class Feed implements AutoCloseable {
    private static final int HEARTBEAT_SECONDS = 5;

    /** One open page; what waits is built for it alone, for a built event may not be shared. */
    private record Page(SseEmitter emitter, BlockingQueue<Supplier<SseEmitter.SseEventBuilder>> waiting,
            Thread writer) {}

    private final InstantSource clock;
    private final Store store;
    private final Set<Page> pages = ConcurrentHashMap.newKeySet();

    Feed(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        store.onMessage(message -> tell(() -> event(message)));
        store.onPeople(() -> tell(() -> SseEmitter.event().name("people").data(Map.of())));
    }

    /** @param since the last change the page has seen */
    SseEmitter open(long since) {
        var emitter = new SseEmitter(0L);
        var waiting = new LinkedBlockingQueue<Supplier<SseEmitter.SseEventBuilder>>();
        var writer = Thread.ofVirtual().unstarted(() -> write(emitter, waiting));
        var page = new Page(emitter, waiting, writer);
        pages.add(page);
        emitter.onCompletion(() -> leave(page));
        emitter.onError(_ -> leave(page));
        store.messages(message -> message.seq() > since)
            .stream()
            .sorted(Comparator.comparingLong(ChatMessage::seq))
            .forEach(message -> waiting.add(() -> event(message)));
        writer.start();
        return emitter;
    }

    boolean isWatched() {
        return !pages.isEmpty();
    }

    /** Lets go of all pages: they would hold up the end of the program. */
    @Override
    public void close() {
        pages.forEach(page -> page.emitter().complete());
    }

    private void tell(Supplier<SseEmitter.SseEventBuilder> event) {
        pages.forEach(page -> page.waiting().add(event));
    }

    private void leave(Page page) {
        pages.remove(page);
        page.writer().interrupt();
    }

    private void write(SseEmitter emitter, BlockingQueue<Supplier<SseEmitter.SseEventBuilder>> waiting) {
        try {
            emitter.send(beat());
            while (true) {
                var next = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                emitter.send(next == null ? beat() : next.get());
            }
        } catch (IOException | IllegalStateException _) {
            emitter.complete(); // the page is gone
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private SseEmitter.SseEventBuilder beat() {
        return SseEmitter.event().name("clock").data(Map.of("now", clock.instant().toString()));
    }

    private static SseEmitter.SseEventBuilder event(ChatMessage message) {
        return SseEmitter.event().name("message").id(Long.toString(message.seq())).data(message);
    }
}
