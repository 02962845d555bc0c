package my.sewa.bot.dialogue;

import java.util.Locale;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Slots;

/** A request or question that came to its end in this turn. */
public record Ended(Intent intent, Slots slots, How how) {
    /** How it ended. */
    public enum How {
        COMMITTED, CANCELLED, ANSWERED;

        /** As written outside the program, for example {@code committed}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
