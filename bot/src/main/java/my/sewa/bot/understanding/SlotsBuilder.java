package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.quotation.Discount;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;
import org.joda.money.Money;

/** Collects the values of one frame while its message is being read. */
final class SlotsBuilder {
    static final Slots NOTHING = new SlotsBuilder().build();

    Optional<CustomerId> customer = Optional.empty();
    Optional<String> customerSpoken = Optional.empty();
    List<Line> lines = new ArrayList<>();
    Dates dates = Dates.NONE;
    Optional<Discount> discount = Optional.empty();
    Optional<Money> deposit = Optional.empty();
    Optional<Money> delivery = Optional.empty();
    List<String> refs = new ArrayList<>();
    Optional<Slots.Filter> filter = Optional.empty();
    Optional<Money> amount = Optional.empty();
    Optional<Slots.Method> method = Optional.empty();
    Optional<String> reason = Optional.empty();
    Optional<Phone> phone = Optional.empty();
    Optional<String> tin = Optional.empty();
    Optional<String> brn = Optional.empty();
    Optional<String> name = Optional.empty();
    Optional<String> email = Optional.empty();
    Optional<Language> language = Optional.empty();
    Optional<DateRange> period = Optional.empty();
    Optional<String> note = Optional.empty();
    Optional<String> pin = Optional.empty();

    Slots build() {
        return new Slots(customer, customerSpoken, lines, dates, discount, deposit, delivery, refs, filter, amount,
                method, reason, phone, tin, brn, name, email, language, period, note, pin);
    }
}
