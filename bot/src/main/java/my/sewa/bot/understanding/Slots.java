package my.sewa.bot.understanding;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.quotation.Discount;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;
import org.joda.money.Money;

/**
 * The values a message states; what it does not state is empty.
 *
 * @param customerSpoken the words for the customer, also when no customer or several fit them
 * @param delivery zero if delivery was taken off ("tanpa delivery"); the same for deposit and discount
 * @param refs every document named, in order; usually one
 * @param amount money that is neither a rate, a discount, a deposit nor delivery
 * @param period what a report or a statement covers
 * @param pin never to be stored or logged
 */
public record Slots(Optional<CustomerId> customer, Optional<String> customerSpoken, List<Line> lines, Dates dates,
        Optional<Discount> discount, Optional<Money> deposit, Optional<Money> delivery, List<String> refs,
        Optional<Filter> filter, Optional<Money> amount, Optional<Method> method, Optional<String> reason,
        Optional<Phone> phone, Optional<String> tin, Optional<String> brn, Optional<String> name,
        Optional<String> email, Optional<Language> language, Optional<DateRange> period, Optional<String> note,
        Optional<String> pin) {
    /** Which of many documents. */
    public enum Filter {
        OVERDUE, DUE_TODAY, DUE_TOMORROW, OUT, DRAFT, SENT, ACCEPTED, UNPAID
    }

    /** How money changed hands. */
    public enum Method {
        CASH, TRANSFER, CARD, FPX, DUITNOW, CHEQUE
    }

    public Slots {
        lines = List.copyOf(lines);
        refs = List.copyOf(refs);
    }

    /** What an offer says, as if it had been said in one message. */
    public static Slots ofOffer(CustomerId customer, List<Line> lines, Dates dates, Optional<Discount> discount,
            Optional<Money> deposit, Optional<Money> delivery) {
        var said = new SlotsBuilder();
        said.customer = Optional.of(customer);
        said.lines.addAll(lines);
        said.dates = dates;
        said.discount = discount;
        said.deposit = deposit;
        said.delivery = delivery;
        return said.build();
    }

    public Optional<String> ref() {
        return refs.stream().findFirst();
    }

    Slots withRefs(List<String> others) {
        return new Slots(customer, customerSpoken, lines, dates, discount, deposit, delivery, others, filter, amount,
                method, reason, phone, tin, brn, name, email, language, period, note, pin);
    }

    /** True if the message states nothing at all. */
    public boolean isEmpty() {
        return equals(SlotsBuilder.NOTHING);
    }

    /** With the personal parts left out. */
    @Override
    public String toString() {
        return "Slots[lines=" + lines.size() + ", dates=" + dates.shape() + ", refs=" + refs + "]";
    }
}
