package my.sewa.bot.understanding;

import java.util.List;
import java.util.Locale;

/**
 * Words that fit several things equally well; only a person can say which.
 *
 * @param spoken the words as they were typed
 * @param candidates at least two codes: customers ({@code C-06}), items ({@code GEN-20}) or documents ({@code QT-0231})
 */
public record Ambiguity(Kind kind, String spoken, List<String> candidates) {
    public enum Kind {
        CUSTOMER, ITEM, REF;

        /** As written outside the program, for example {@code customer}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Ambiguity {
        candidates = List.copyOf(candidates);
    }
}
