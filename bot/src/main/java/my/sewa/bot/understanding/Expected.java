package my.sewa.bot.understanding;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.Sku;
import org.joda.money.Money;

/**
 * What the dialogue has open, so that a short answer is read as one.
 *
 * @param open the request in progress, if any
 * @param asked what was asked last about it
 * @param items what is in its draft already, in order: a bare "3 unit" or "buang kerusi" speaks of these first
 * @param refs documents it is about, whose items may be spoken of too
 * @param last the sum that the message before set: "no, 58" corrects that
 */
public record Expected(Optional<Intent> open, Asked asked, List<Sku> items, List<String> refs, Optional<Sum> last) {
    /**
     * A sum of the draft.
     *
     * @param item whose rate it is; empty for another sum, and for a rate of the only item
     */
    public record Sum(Of of, Optional<Sku> item, Line.Per per, Money amount) {
        public enum Of {
            RATE, DEPOSIT, DELIVERY, DISCOUNT
        }
    }

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

    public Expected(Optional<Intent> open, Asked asked, List<Sku> items) {
        this(open, asked, items, List.of(), Optional.empty());
    }

    public Expected {
        items = List.copyOf(items);
        refs = List.copyOf(refs);
    }
}
