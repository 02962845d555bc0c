package my.sewa.bot.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.settings.AsTyped;
import my.sewa.bot.wording.Form;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.people.AddCustomer;
import my.sewa.domain.people.AddCustomer.Newcomer;
import my.sewa.domain.tenant.Permission;

/** {@code tambah customer Kedai Bunga Mawar 012-345 6789}: a name and a phone are enough. */
public final class AddCustomerOrder implements Order {
    private static final Permission NEEDS = Permission.CUSTOMER_ADD;
    private static final int MOST_LIKELY = 3;
    private static final String CUSTOMER = "(?:customer|cust|client|pelanggan|klien)";
    private static final Pattern FORM = Pattern.compile("(?is)\\s*(?:(?:please|tolong|pls|nak|want\\s+to)\\s+)?"
            + "(?:(?:add|create|register|save|tambah(?:kan)?|daftar(?:kan)?|simpan|masukkan)\\s+(?:an?\\s+)?(?:new\\s+)?"
            + CUSTOMER
            + "|new\\s+" + CUSTOMER + "|" + CUSTOMER
            + "(?=\\s+baru\\b))(?:\\s+(?:baru|new))?(\\s+anyway)?\\s*(?:[:,]|\\s|$)\\s*(.*)");
    private static final Pattern SAME = Pattern.compile("(?i)\\s*existing\\s+customer\\s+([\\w./-]{1,40})\\s*");

    private final AddCustomer add;

    public AddCustomerOrder(AddCustomer add) {
        this.add = add;
    }

    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        var same = SAME.matcher(sent.text());
        if (same.matches()) {
            return visit.company().customer(same.group(1)).map(customer -> same(visit, customer));
        }
        var form = FORM.matcher(sent.text());
        if (!form.matches()) {
            return Optional.empty();
        }
        var said = CustomerForm.of(form.group(2));
        if (said.name().isEmpty()) {
            return Optional.of(new Reading.Asks(NEEDS, visit.words().say("customer.add-name")));
        }
        if (said.lacksPhone()) {
            return Optional.of(new Reading.Asks(NEEDS,
                    visit.words().say("customer.add-phone", Form.name(said.name().get()))));
        }
        return Optional.of(order(visit, said.newcomer(), form.group(1) != null, form.group(2)));
    }

    /** Details of somebody who is being added, or their name where it was asked for. */
    @Override
    public Optional<Sent> grown(Sent held, String text) {
        var form = FORM.matcher(held.text());
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean nameless = CustomerForm.of(form.group(2)).name().isEmpty();
        return nameless && !text.isBlank() || CustomerForm.isDetail(text)
                ? Optional.of(new Sent(held.text() + "\n" + text, held.file()))
                : Optional.empty();
    }

    private Reading order(Visit visit, Newcomer newcomer, boolean anyway, String text) {
        var likely = AddCustomer.likely(visit.company().customers(), newcomer);
        if (!anyway && !likely.isEmpty()) {
            return likely(visit, likely, text);
        }
        var words = visit.words();
        return switch (add.add(visit.company().stamp(), newcomer)) {
            case AddCustomer.Outcome.Refused(var why) -> new Reading.Answer(NEEDS, words.say(switch (why) {
                case NAME_MISSING -> "customer.add-name";
                case NAME_TOO_LONG -> "customer.name-long";
                case TEXT_TOO_LONG -> "customer.text-long";
            }));
            case AddCustomer.Outcome.Added(var customer, var changes) -> {
                String shown = CustomerText.details(customer, visit);
                String note = customer.phone().filter(phone -> !phone.mayBeMobile()).isPresent()
                        ? "\n" + words.say("customer.landline")
                        : "";
                yield new Reading.Proposal(NEEDS,
                        words.say("customer.add", Form.name(customer.name())) + "\n" + shown + note,
                        newcomer.toString(),
                        () -> new Outcome.Done(
                                words.say("customer.added", Form.name(customer.name()), customer.id().code()),
                                changes, Optional.of(customer)));
            }
        };
    }

    private static Reading likely(Visit visit, List<Customer> likely, String text) {
        var words = visit.words();
        var options = new ArrayList<Option>();
        var shown = likely.stream().limit(MOST_LIKELY).toList();
        shown.forEach(customer -> options.add(
                new Option(shown.size() == 1 ? words.say("choice.same") : Form.name(customer.name()),
                        AsTyped.EXISTING_CUSTOMER + " " + customer.id().code())));
        options.add(new Option(words.say("choice.new"), AsTyped.NEW_CUSTOMER_ANYWAY + " " + text));
        String question = shown.size() == 1
                ? words.say("customer.same", CustomerText.named(shown.getFirst()))
                : words.say("customer.one-of");
        return new Reading.Which(NEEDS, question, options);
    }

    /** Nothing is stored: a draft that waits for a customer takes this one. */
    private static Reading same(Visit visit, Customer customer) {
        return new Reading.AtOnce(NEEDS, () -> new Outcome.Done(CustomerText.of(customer, visit), List.of(),
                Optional.of(customer)));
    }
}
