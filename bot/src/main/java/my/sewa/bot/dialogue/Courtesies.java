package my.sewa.bot.dialogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said to a person once a day at most, or once at all.
 *
 * @param answered the last day on which a stranger got the polite line, or a customer the thanks
 * @param announced whether an owner has been told of this stranger
 */
public record Courtesies(Optional<LocalDate> answered, boolean announced) {
    public static final Courtesies NONE = new Courtesies(Optional.empty(), false);

    boolean due(LocalDate today) {
        return answered.filter(today::equals).isEmpty();
    }

    Courtesies answeredOn(LocalDate today) {
        return new Courtesies(Optional.of(today), announced);
    }

    Courtesies announcedNow() {
        return new Courtesies(answered, true);
    }
}
