package my.sewa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The clock of the whole stack: starts where it is told, runs on, can be moved forward and never goes back, not even
 * over a restart or when the machine's own clock is corrected.
 */
public final class LocalClock implements InstantSource {
    /** How far ahead the stored instant may be of the last one handed out, after a kill: saves most writes. */
    private static final Duration AHEAD = Duration.ofSeconds(1);

    /** An instant, and how often the clock had been moved before it. */
    public record Reading(Instant now, int moves) {}

    private final Path file;
    private final InstantSource machine;
    private Duration offset;
    private Instant latest;
    private Instant stored;
    private int moves;

    /**
     * A clock that starts at the given instant, else now, but never before the instant stored last.
     *
     * @param file keeps that instant
     */
    public LocalClock(Path file, Optional<Instant> start, InstantSource machine) {
        this.file = file;
        this.machine = machine;
        var now = machine.instant();
        var before = read(file);
        this.latest = later(start.orElse(now), before);
        this.offset = Duration.between(now, latest);
        this.stored = before;
    }

    @Override
    public synchronized Instant instant() {
        latest = later(latest, machine.instant().plus(offset));
        if (latest.isAfter(stored)) {
            store(latest.plus(AHEAD));
        }
        return latest;
    }

    public synchronized Reading reading() {
        return new Reading(instant(), moves);
    }

    /** Moves the clock forward, and says if it did: it does not go back. */
    public synchronized boolean moveTo(Instant to) {
        var now = instant();
        if (to.isBefore(now)) {
            return false;
        }
        offset = offset.plus(Duration.between(now, to));
        moves++;
        instant();
        return true;
    }

    /** Stores the present instant; a restart continues no earlier. */
    public synchronized void store() {
        store(instant());
    }

    private void store(Instant upTo) {
        DataFolder.replace(file, upTo.toString());
        stored = upTo;
    }

    private static Instant read(Path file) {
        try {
            return Files.exists(file) ? Instant.parse(Files.readString(file).strip()) : Instant.EPOCH;
        } catch (DateTimeException _) {
            throw new CannotStart(file + " must hold an instant; without that file the clock starts anew.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
