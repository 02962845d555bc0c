package my.sewa.domain.caffeine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Keeps one value for each of the companies served lately, for as long as its stamp stands still. Never older than the
 * stamp it is asked with; may be newer.
 */
public final class StampCache<K, V> {
    private static final int MOST_COMPANIES = 200;
    private static final Duration UNUSED = Duration.ofHours(2);

    private record Entry<V>(long stamp, V value) {}

    private final Cache<K, Entry<V>> entries = Caffeine.newBuilder()
        .maximumSize(MOST_COMPANIES)
        .expireAfterAccess(UNUSED)
        .build();

    /**
     * What is kept for that key, or what {@code load} reads now.
     *
     * @param stamp was read before this call, so whatever is loaded now is at least as new
     */
    public V get(K key, long stamp, Supplier<V> load) {
        var kept = entries.getIfPresent(key);
        if (kept != null && kept.stamp() >= stamp) {
            return kept.value();
        }
        var loaded = new Entry<>(stamp, load.get());
        entries.asMap().merge(key, loaded, (before, now) -> before.stamp() > now.stamp() ? before : now);
        return loaded.value();
    }
}
