package my.sewa.bot.dialogue;

import java.util.List;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Problem;
import my.sewa.bot.understanding.Slots;

/** What a draft needs next. */
public sealed interface Need {
    /** One of these has to be picked. */
    record Which(Ambiguity.Kind kind, String spoken, List<String> options) implements Need {
        public Which {
            options = List.copyOf(options);
        }
    }

    /** There is no such item; one of these may be meant, or it is left out. */
    record UnknownItem(String spoken, List<String> nearest) implements Need {
        public UnknownItem {
            nearest = List.copyOf(nearest);
        }
    }

    /** There is no such customer; one of these may be meant. */
    record UnknownCustomer(String spoken, List<String> nearest) implements Need {
        public UnknownCustomer {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * Something said cannot be done.
     *
     * @param said the message it was said in
     */
    record Wrong(List<Problem> problems, Slots said) implements Need {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /** The use case would refuse it, and says why in a sentence. */
    record Refused(String why) implements Need {}

    /** It cannot be done whatever is said: the request ends with the reason. */
    record Impossible(String why) implements Need {}

    /** Something has not been said. */
    record Missing(List<Part> parts) implements Need {
        public Missing {
            parts = List.copyOf(parts);
        }
    }

    /** Nothing more: it can be confirmed. */
    record Confirmation() implements Need {}

    /** What may be missing. */
    enum Part {
        CUSTOMER, ITEM, QUANTITY, DATES, START, END, DOCUMENT, CHANGE
    }
}
