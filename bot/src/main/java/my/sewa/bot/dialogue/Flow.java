package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.transactions.Change;

/** How requests of one kind are asked about, shown and carried out. */
public interface Flow {
    /** What came of carrying a request out. */
    sealed interface Outcome {
        /**
         * What is said once the changes are committed.
         *
         * @param message to the person who asked; perhaps a {@link Card} with a document
         * @param undoable what was done, if that can be undone
         * @param others what is said to others
         */
        record Carried(Message message, Optional<Done.What> undoable, List<Said> others, List<Change> changes)
                implements
                    Outcome {
            public Carried {
                others = List.copyOf(others);
                changes = List.copyOf(changes);
            }
        }

        /**
         * It cannot be done, or not now.
         *
         * @param why with what would work; perhaps with a document to pass on by hand
         */
        record Refused(Message why) implements Outcome {
            public Refused(String why) {
                this(Message.of(why));
            }
        }
    }

    /** Whether a request that begins like this is of this flow; what is not is not available yet. */
    default boolean takes(Slots said) {
        return true;
    }

    Need next(Visit visit, Request request);

    /** The number of the only document that can be meant, where none was named. */
    default Optional<String> document(Visit visit, Request request) {
        return Optional.empty();
    }

    /** All that holds for it, also what nobody has said in this request. */
    default Draft draft(Visit visit, Request request) {
        return request.draft();
    }

    /** The whole draft as people read it, without a question; nothing where the question says it all. */
    default String show(Visit visit, Request request) {
        return "";
    }

    /** The question whether to do it. */
    String confirmation(Visit visit, Request request);

    /** Buttons under that question; each names the act. */
    default List<Choice> choices(Visit visit, Request request) {
        return List.of();
    }

    /** Whether it has been done before, so that even the button that names it has to be asked about. */
    default boolean again(Visit visit, Request request) {
        return false;
    }

    /** The same for the same terms: where it differs from when it was last shown, it has to be shown again. */
    String terms(Visit visit, Request request);

    /** A few words that tell it from others: "quote for Ali Construction Sdn Bhd". */
    String name(Visit visit, Request request);

    /** Does it; what it changes is in the outcome. */
    Outcome carryOut(Visit visit, Request request);
}
