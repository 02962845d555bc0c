package my.sewa.domain.tenant;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import my.sewa.domain.tenant.Pins.Stored;
import my.sewa.domain.transactions.Change;

/** Somebody gives their PIN, or sets it by giving the first one. */
public final class GivePin {
    /** What will be true once its changes are committed; each of them has to be, also of a wrong one. */
    public sealed interface Outcome {
        default List<Change> changes() {
            return List.of();
        }

        /** It was theirs: from now on for {@link Pin#SESSION}. */
        record Right(Instant at, List<Change> changes) implements Outcome {
            public Right {
                changes = List.copyOf(changes);
            }
        }

        /** They had none; this is it. */
        record Set(Instant at, List<Change> changes) implements Outcome {
            public Set {
                changes = List.copyOf(changes);
            }
        }

        /** It was not theirs; so many more are looked at before it is locked. */
        record Wrong(int left, List<Change> changes) implements Outcome {
            public Wrong {
                changes = List.copyOf(changes);
            }
        }

        /** It is locked until then, or, at the end of time, until an owner resets it. */
        record Locked(Instant until, List<Change> changes) implements Outcome {
            public Locked {
                changes = List.copyOf(changes);
            }
        }

        /** A first one that anybody would guess. */
        record TooEasy() implements Outcome {}

        /** Not six digits: neither looked at nor counted. */
        record NotSixDigits() implements Outcome {}
    }

    private final Pins pins;
    private final PinHashing hashing;
    private final InstantSource clock;

    public GivePin(Pins pins, PinHashing hashing, InstantSource clock) {
        this.pins = pins;
        this.hashing = hashing;
        this.clock = clock;
    }

    /** Whether they have set one. */
    public boolean has(StaffId id) {
        return pins.find(id).isPresent();
    }

    /** Whether a PIN given then still counts: for twelve hours, unless it was reset or locked since. */
    public boolean counts(Staff member, Instant given) {
        var now = clock.instant();
        return now.isBefore(given.plus(Pin.SESSION)) && pins.find(member.id())
            .map(Stored::pin)
            .filter(pin -> !pin.setAt().isAfter(given))
            .filter(pin -> pin.lockedUntil(member.role(), now).isEmpty())
            .isPresent();
    }

    /** Looks at it, unless it is locked. */
    public Outcome give(Staff member, String digits) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var stored = pins.find(member.id()).orElse(null);
        if (stored == null) {
            return first(member, digits, now);
        }
        var pin = stored.pin();
        var locked = pin.lockedUntil(member.role(), now);
        if (locked.isPresent()) {
            return new Outcome.Locked(locked.get(), List.of());
        }
        if (!Pin.isSixDigits(digits)) {
            return new Outcome.NotSixDigits();
        }
        if (hashing.matches(digits, pin.hash())) {
            return new Outcome.Right(now, List.of(pins.replace(member.id(), pin.met(), stored.version())));
        }
        var missed = pin.missed(now);
        var changes = List.of(pins.replace(member.id(), missed, stored.version()));
        return missed.lockedUntil(member.role(), now)
            .<Outcome>map(until -> new Outcome.Locked(until, changes))
            .orElseGet(() -> new Outcome.Wrong(Pin.MOST_WRONG - missed.wrong(), changes));
    }

    private Outcome first(Staff member, String digits, Instant now) {
        if (!Pin.isSixDigits(digits)) {
            return new Outcome.NotSixDigits();
        }
        if (Pin.isWeak(digits)) {
            return new Outcome.TooEasy();
        }
        return new Outcome.Set(now, List.of(pins.add(member.id(), Pin.of(hashing.hash(digits), now))));
    }
}
