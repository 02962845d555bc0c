package my.sewa.bot.understanding;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.Sku;

/**
 * What the dialogue has open, so that a short answer is read as one.
 *
 * @param open the request in progress, if any
 * @param asked what was asked last about it
 * @param items what is in its draft already, in order: a bare "3 unit" or "buang kerusi" speaks of these first
 */
public record Expected(Optional<Intent> open, Asked asked, List<Sku> items) {
    /** A question of the bot. */
    public sealed interface Asked {
        record Nothing() implements Asked {}

        record WhichCustomer() implements Asked {}

        record WhichItem() implements Asked {}

        record HowMany() implements Asked {}

        record WhichDates() implements Asked {}

        record HowMuch() implements Asked {}

        record WhichDocument() implements Asked {}

        record Confirmation() implements Asked {}

        /** A numbered choice between customers, items or documents. */
        record Choice(Ambiguity.Kind kind, List<String> options) implements Asked {
            public Choice {
                options = List.copyOf(options);
            }
        }
    }

    public static final Expected NOTHING = new Expected(Optional.empty(), new Asked.Nothing(), List.of());

    public Expected {
        items = List.copyOf(items);
    }
}
