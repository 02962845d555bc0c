package my.sewa.domain.transactions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Everything the in-memory ports hold, by id, behind one lock. */
public final class InMemoryTransactions implements Transactions {
    public record Versioned(Object value, long version) {}

    /** What a port describes here; each writes the one thing of its id. */
    private sealed interface Described extends Change {
        Object id();

        @Override
        default String subject() {
            return id().toString();
        }
    }

    private record Put(Object id, Object value, long readAt) implements Described {}

    private record PutAlways(Object id, Object value) implements Described {}

    private record Remove(Object id) implements Described {}

    private record Update(Object id, Object first, Predicate<Object> holds, UnaryOperator<Object> change)
            implements
                Described {}

    private final Map<Object, Versioned> all = new HashMap<>();

    public synchronized Optional<Versioned> find(Object id) {
        return Optional.ofNullable(all.get(id));
    }

    /** The value of that id, if it is there. */
    public synchronized <T> Optional<T> find(Object id, Class<T> kind) {
        return find(id).map(Versioned::value).map(kind::cast);
    }

    public synchronized <T> List<T> every(Class<T> kind) {
        return all.values().stream().map(Versioned::value).filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Stale unless the id is still at the version it was read at.
     *
     * @param readAt 0 if it must not be there yet
     */
    public Change put(Object id, Object value, long readAt) {
        return new Put(id, value, readAt);
    }

    /** Never stale. */
    public Change put(Object id, Object value) {
        return new PutAlways(id, value);
    }

    /** Never stale; nothing happens if it is not there. */
    public Change remove(Object id) {
        return new Remove(id);
    }

    /** Never stale: applied to what is there at the commit, or to {@code first}. */
    public <T> Change update(Object id, Class<T> kind, T first, UnaryOperator<T> change) {
        return update(id, kind, first, _ -> true, change);
    }

    /** As {@link #update}, but stale unless {@code holds} is true of what is there by then. */
    public <T> Change update(Object id, Class<T> kind, T first, Predicate<T> holds, UnaryOperator<T> change) {
        return new Update(id, first, found -> holds.test(kind.cast(found)),
                found -> change.apply(kind.cast(found)));
    }

    @Override
    public synchronized void commit(List<Change> changes) {
        Transactions.check(changes);
        var stale = changes.stream()
            .filter(this::isStale)
            .toList();
        if (!stale.isEmpty()) {
            throw new StaleChange(stale, null);
        }
        for (var change : changes) {
            switch ((Described) change) {
                case Put(var id, var value, var readAt) -> all.put(id, new Versioned(value, readAt + 1));
                case PutAlways(var id, var value) -> all.put(id, new Versioned(value, version(id) + 1));
                case Remove(var id) -> all.remove(id);
                case Update(var id, var first, _, var update) -> {
                    var before = find(id).map(Versioned::value).orElse(first);
                    all.put(id, new Versioned(update.apply(before), version(id) + 1));
                }
            }
        }
    }

    private boolean isStale(Change change) {
        return switch ((Described) change) {
            case Put(var id, _, var readAt) -> version(id) != readAt;
            case Update(var id, var first, var holds, _) ->
                !holds.test(find(id).map(Versioned::value).orElse(first));
            case PutAlways _, Remove _ -> false;
        };
    }

    private long version(Object id) {
        return find(id).map(Versioned::version).orElse(0L);
    }
}
