package my.sewa.bot.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.tenant.Permission;
import my.sewa.domain.transactions.Change;

/**
 * A command of the chat's own, read by a form of its own before anything else: settings and staff. A form begins
 * with its own word and fits the whole text, so that what is said about an open draft is never taken for an order.
 */
public interface Order {
    /**
     * What was sent.
     *
     * @param text typed, or the caption of a file
     * @param inDraft whether it can be read as a change of the draft that is open, too
     */
    record Sent(String text, Optional<File> file, boolean inDraft) {
        public Sent(String text, Optional<File> file) {
            this(text, file, false);
        }

        static Sent of(String text) {
            return new Sent(text, Optional.empty());
        }
    }

    /** A file that came with an order, by which it is found among those that were kept. */
    record File(String sid, Instant receivedAt, String contentType) {}

    /** What an order asks for. */
    sealed interface Reading {
        /** Who may have it done; asked before anything is said. */
        Permission needs();

        /** Said at once, and nothing is changed: what is asked, or why it cannot be done. */
        record Answer(Permission needs, String text) implements Reading {}

        /**
         * Shown first, with a yes and a no; done on the yes, unless something has changed by then.
         *
         * @param effect what will be true afterwards, and the question whether to do it
         * @param terms the same for the same effect, in whatever language it is shown
         */
        record Proposal(Permission needs, String effect, String terms, Supplier<Outcome> carryOut)
                implements
                    Reading {}

        /** Done without being shown first. */
        record AtOnce(Permission needs, Supplier<Outcome> carryOut) implements Reading {}

        /** One of these has to be picked, and is then read as if it had been typed. */
        record Which(Permission needs, String question, List<Option> options) implements Reading {
            public Which {
                options = List.copyOf(options);
            }
        }

        /** Something has to be said first; see {@link Order#grown}. */
        record Asks(Permission needs, String question) implements Reading {}

        /** The next file that is sent belongs to it. */
        record WantsFile(Permission needs, String question) implements Reading {}
    }

    /** One of several orders that may be meant. */
    record Option(String title, String meant) {}

    /** What came of an order. */
    sealed interface Outcome {
        /**
         * What is said once the changes are committed.
         *
         * @param met a customer that a draft which waits for one takes
         */
        record Done(String text, List<Change> changes, Optional<Customer> met) implements Outcome {
            public Done {
                changes = List.copyOf(changes);
            }

            public Done(String text, List<Change> changes) {
                this(text, changes, Optional.empty());
            }
        }

        record Refused(String why) implements Outcome {}
    }

    /** Empty unless the text clearly has the form of this order. */
    Optional<Reading> read(Visit visit, Sent sent);

    /** An order that was held, with more said about it; empty if the text is about something else. */
    default Optional<Sent> grown(Sent held, String text) {
        return Optional.empty();
    }
}
