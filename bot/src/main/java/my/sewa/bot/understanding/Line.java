package my.sewa.bot.understanding;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.Sku;
import org.joda.money.Money;

/**
 * One item as a message speaks of it.
 *
 * @param sku the item, once settled
 * @param spoken the words for it as typed; empty if no item was named ("3 unit")
 * @param candidates the items those words fit, if more than one
 * @param quantity as typed, even zero or less (then with {@link Problem#BAD_QTY}); empty if unstated
 * @param rate agreed price of one unit for one {@code per}
 */
public record Line(Optional<Sku> sku, String spoken, List<Sku> candidates, Optional<Long> quantity,
        Optional<Money> rate, Per per, Op op) {
    public enum Per {
        DAY, WEEK, MONTH
    }

    /** What is to happen to the draft's line. */
    public enum Op {
        /** This is how it shall be. */
        SET,
        /** One more line, or so many more of one that is there. */
        ADD,
        /**
         * Take it out, or so many out of it. A REMOVE followed by an ADD without a quantity is an exchange: the new item
         * takes over the quantity of the old one.
         */
        REMOVE
    }

    public Line {
        candidates = List.copyOf(candidates);
    }

    /** The same with its item settled. */
    Line settled(Sku item) {
        return new Line(Optional.of(item), "", List.of(), quantity, rate, per, op);
    }

    /** The same for so many. */
    Line counting(Optional<Long> other) {
        return new Line(sku, spoken, candidates, other, rate, per, op);
    }

    /** The same at that rate. */
    Line at(Optional<Money> other, Per otherPer) {
        return new Line(sku, spoken, candidates, quantity, other, otherPer, op);
    }

    /** The same with something else to happen. */
    Line doing(Op other) {
        return new Line(sku, spoken, candidates, quantity, rate, per, other);
    }
}
