package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.transactions.Change;

/** How requests of one kind are asked about, shown and carried out. */
public interface Flow {
    /** What came of carrying a request out. */
    sealed interface Outcome {
        /**
         * What is said once the changes are committed.
         *
         * @param created the quotation this made, if it made one
         */
        record Carried(String text, List<Choice> choices, Optional<QuotationId> created, List<Change> changes)
                implements
                    Outcome {
            public Carried {
                choices = List.copyOf(choices);
                changes = List.copyOf(changes);
            }
        }

        record Refused(String why) implements Outcome {}
    }

    Need next(Visit visit, Draft draft);

    /** The whole draft as people read it, without a question. */
    String show(Visit visit, Request request);

    /** The same for the same terms: where it differs from when it was last shown, it has to be shown again. */
    String terms(Visit visit, Draft draft);

    /** A few words that tell it from others: "quote for Ali Construction Sdn Bhd". */
    String name(Visit visit, Draft draft);

    /** Does it; what it changes is in the outcome. */
    Outcome carryOut(Visit visit, Request request);
}
