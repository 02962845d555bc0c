package my.sewa.local.aws;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import my.sewa.local.DataFolder;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far one mapping has come in each shard, kept in a file: everything up to there has been handled, so a restart
 * hands over again only what had not been.
 */
final class Checkpoint {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the file holds. */
    record Stored(String stream, Map<String, Position> shards) {}

    /**
     * How far one shard has been handled.
     *
     * @param after the last sequence number handled
     * @param finished the shard has ended, and all of it has been handled
     */
    record Position(Optional<String> after, boolean finished) {}

    private static final Position START = new Position(Optional.empty(), false);

    /** A record that has been read; those done leave the queue in the order they were read. */
    private static final class Slot {
        private final String sequence;
        private boolean done;

        private Slot(String sequence) {
            this.sequence = sequence;
        }
    }

    private final Path file;
    private final String stream;
    private final Map<String, Position> positions;
    private final Map<String, Deque<Slot>> underWay = new HashMap<>();

    /** Continues from the file, unless that tells of another stream. */
    Checkpoint(Path file, String stream) {
        this.file = file;
        this.stream = stream;
        this.positions = new HashMap<>(read(file, stream));
    }

    synchronized Position position(String shard) {
        return positions.getOrDefault(shard, START);
    }

    /** Whether a record lies before the position, so that it has been handled in an earlier life. */
    synchronized boolean passed(String shard, String sequence) {
        var after = position(shard).after();
        return after.isPresent() && new BigInteger(sequence).compareTo(new BigInteger(after.get())) <= 0;
    }

    /** Says that a record has been read; the caller marks it done exactly once. */
    synchronized Runnable read(String shard, String sequence) {
        var slot = new Slot(sequence);
        underWay.computeIfAbsent(shard, _ -> new ArrayDeque<>()).addLast(slot);
        return () -> done(shard, slot);
    }

    /** Whether nothing that has been read is still to be handled. */
    synchronized boolean idle(String shard) {
        return underWay.getOrDefault(shard, new ArrayDeque<>()).isEmpty();
    }

    /** How many records have been read and not been handled. */
    synchronized int waiting() {
        return underWay.values().stream().mapToInt(Deque::size).sum();
    }

    synchronized void finish(String shard) {
        positions.put(shard, new Position(position(shard).after(), true));
        store();
    }

    private synchronized void done(String shard, Slot slot) {
        slot.done = true;
        var slots = underWay.getOrDefault(shard, new ArrayDeque<>());
        var last = Optional.<String>empty();
        while (!slots.isEmpty() && slots.getFirst().done) {
            last = Optional.of(slots.removeFirst().sequence);
        }
        if (last.isPresent()) {
            positions.put(shard, new Position(last, false));
            store();
        }
    }

    private void store() {
        DataFolder.replace(file, JSON.writeValueAsString(new Stored(stream, positions)));
    }

    private static Map<String, Position> read(Path file, String stream) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        var stored = JSON.readValue(file, Stored.class);
        return stored.stream().equals(stream) ? stored.shards() : Map.of();
    }
}
