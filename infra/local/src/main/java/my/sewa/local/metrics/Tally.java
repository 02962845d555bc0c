package my.sewa.local.metrics;

import java.util.Map;
import java.util.TreeMap;

/** Units by table and operation. Not safe for threads: its owner is. */
final class Tally {
    private final Map<String, Map<String, Units>> tables = new TreeMap<>();

    /**
     * A copy to show.
     *
     * @param tables by table, then by operation
     */
    public record Shown(Units total, Map<String, Map<String, Units>> tables) {}

    void add(String table, String operation, Units units) {
        tables.computeIfAbsent(table, _ -> new TreeMap<>()).merge(operation, units, Units::plus);
    }

    void clear() {
        tables.clear();
    }

    Shown shown() {
        var copy = new TreeMap<String, Map<String, Units>>();
        tables.forEach((table, operations) -> copy.put(table, new TreeMap<>(operations)));
        var total = tables.values()
            .stream()
            .flatMap(operations -> operations.values().stream())
            .reduce(Units.NONE, Units::plus);
        return new Shown(total, copy);
    }
}
