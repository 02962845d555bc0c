package my.sewa.bot.dialogue;

import java.util.List;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Problem;
import my.sewa.bot.understanding.Slots;

/**
 * What one message said about a request; taking the last one away is going back.
 *
 * @param origin short name of the message that said it
 * @param unclear which of its words fit several customers or documents
 * @param wrong what of it cannot be done
 */
public record Step(String origin, Slots said, List<Ambiguity> unclear, List<Problem> wrong) {
    public Step {
        unclear = List.copyOf(unclear);
        wrong = List.copyOf(wrong);
    }
}
