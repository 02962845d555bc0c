package my.sewa.domain.tenant;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A member of staff's PIN as it is kept: nobody can read it from this.
 *
 * @param hash salted and slow, see {@link PinHashing}
 * @param wrong how many wrong ones in a row were given
 * @param lockedAt when the last of too many was given
 */
public record Pin(String hash, Instant setAt, int wrong, Optional<Instant> lockedAt) {
    /** After so many wrong ones in a row none is looked at any more. */
    public static final int MOST_WRONG = 5;
    /** An owner's lock, which nobody else could lift, ends by itself. */
    public static final Duration OWNERS_LOCK = Duration.ofHours(1);
    /** How long one that was given counts. */
    public static final Duration SESSION = Duration.ofHours(12);
    public static final int DIGITS = 6;

    private static final Pattern SIX = Pattern.compile("[0-9]{6}");
    private static final Set<String> GUESSED = Set.of("121212", "123123", "696969", "101010", "159753");

    public static Pin of(String hash, Instant setAt) {
        return new Pin(hash, setAt, 0, Optional.empty());
    }

    /** Whether digits are written like a PIN at all. */
    public static boolean isSixDigits(String digits) {
        return SIX.matcher(digits).matches();
    }

    /** Whether somebody would guess them: one digit, a row of digits, or what everybody takes. */
    public static boolean isWeak(String digits) {
        return GUESSED.contains(digits) || steps(digits, 0) || steps(digits, 1) || steps(digits, -1);
    }

    private static boolean steps(String digits, int by) {
        return IntStream.range(1, digits.length())
            .allMatch(i -> (digits.charAt(i) - digits.charAt(i - 1) + 10) % 10 == (by + 10) % 10);
    }

    /** Until when it is locked: empty if it is not; the end of time if somebody has to lift it. */
    public Optional<Instant> lockedUntil(Role role, Instant now) {
        return lockedAt.map(at -> role == Role.OWNER ? at.plus(OWNERS_LOCK) : Instant.MAX).filter(now::isBefore);
    }

    /** One more wrong one. A lock that has ended is forgotten first. */
    Pin missed(Instant now) {
        int count = lockedAt.isPresent() ? 1 : wrong + 1;
        return new Pin(hash, setAt, count, count >= MOST_WRONG ? Optional.of(now) : Optional.empty());
    }

    Pin met() {
        return new Pin(hash, setAt, 0, Optional.empty());
    }

    @Override
    public String toString() {
        return "a PIN";
    }
}
