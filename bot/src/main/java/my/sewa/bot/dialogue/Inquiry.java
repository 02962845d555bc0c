package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.quotation.QuotationId;

/** How questions of one kind are answered; they change nothing. */
public interface Inquiry {
    /**
     * An answer.
     *
     * @param next where the rest of a list begins, as its port says; empty if this is all
     * @param about the one quotation it is about, so that what follows need not name it
     */
    record Answer(String text, List<Choice> choices, Optional<String> next, Optional<QuotationId> about) {
        public Answer {
            choices = List.copyOf(choices);
        }

        public static Answer of(String text) {
            return new Answer(text, List.of(), Optional.empty(), Optional.empty());
        }
    }

    /** {@link Need.Confirmation} if it can be answered. */
    Need next(Visit visit, Draft draft);

    /**
     * What is answered.
     *
     * @param after where the next part of a list begins; empty for the first
     */
    Answer answer(Visit visit, Slots asked, Optional<String> after);
}
