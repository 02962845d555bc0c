package my.sewa.bot.customer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.settings.AsTyped;
import my.sewa.bot.settings.Finding;
import my.sewa.bot.wording.Form;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.people.ChangeCustomerPhone;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.Permission;

/** {@code telefon Ali Construction 012-345 6789}: a customer has another number. */
public final class CustomerPhoneOrder implements Order {
    private static final Permission NEEDS = Permission.CUSTOMER_CHANGE;
    private static final String NUMBER = "(?:phone(?:\\s+number)?|whatsapp(?:\\s+number)?|number|telefon|nombor(?:\\s+(?:telefon|phone))?|no\\.?\\s+(?:telefon|tel|hp)|tel|hp)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?is)\\s*(?:(?:change|update|set|tukar|ubah|kemaskini)\\s+)?" + NUMBER
                    + "(?:\\s+baru)?\\s+(?:(?:of|for|untuk|bagi|customer|pelanggan)\\s+)*(.+)"),
            Pattern.compile("(?is)\\s*(.+?)(?:'s|’s)?\\s+(?:(?:new|changed|tukar|ubah)\\s+)?" + NUMBER
                    + "\\s+(?:(?:has|is|to|ke|now|baru|sekarang|changed|bertukar)\\s+)+(.*[0-9].*)"));

    private final Finding finding;
    private final ChangeCustomerPhone change;

    public CustomerPhoneOrder(Finding finding, ChangeCustomerPhone change) {
        this.finding = finding;
        this.change = change;
    }

    /** Words that name nobody may be about something else. */
    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        return FORMS.stream().flatMap(pattern -> {
            var form = pattern.matcher(sent.text());
            return form.matches()
                    ? Stream.of(form.groupCount() == 1 ? form.group(1) : form.group(1) + " " + form.group(2))
                    : Stream.<String>empty();
        }).flatMap(text -> Finding.phone(text).stream()).flatMap(called -> {
            String words = called.rest().replaceAll("(?i)\\s+(?:to|ke|is|now|sekarang|jadi|=)\\s*$|[=:,]", " ").strip();
            var found = words.isEmpty() ? List.<Customer>of() : finding.customers(visit, words);
            return found.isEmpty() ? Stream.<Reading>empty() : Stream.of(order(visit, words, found, called.phone()));
        }).findFirst();
    }

    private Reading order(Visit visit, String words, List<Customer> found, Phone phone) {
        if (found.size() > 1) {
            return new Reading.Which(NEEDS, visit.words().say("ask.which-customer", Form.name(words)), found.stream()
                .map(customer -> new Option(Form.name(customer.name()),
                        AsTyped.PHONE_OF + " " + customer.id().code() + " " + phone.e164()))
                .toList());
        }
        var customer = found.getFirst();
        String name = Form.name(customer.name());
        return switch (change.change(visit.company().stamp(), customer.id(), phone)) {
            case ChangeCustomerPhone.Outcome.Refused(var why, var other) -> new Reading.Answer(NEEDS, switch (why) {
                case UNKNOWN -> visit.words().say("customer.none", name);
                case SAME_NUMBER -> visit.words().say("settings.nothing-new", name);
                case SOMEBODY_ELSES -> visit.words()
                    .say("customer.number-taken", Form.phone(phone),
                            other.map(Customer::name).map(Form::name).orElse(""));
            });
            case ChangeCustomerPhone.Outcome.Changed(var moved, var changes) -> {
                String before = customer.phone().map(Form::phone).orElse("–");
                String note = phone.mayBeMobile() ? "" : "\n" + visit.words().say("customer.landline");
                yield new Reading.Proposal(NEEDS,
                        visit.words().say("customer.move", name, before, Form.phone(phone)) + note, moved.toString(),
                        () -> new Outcome.Done(visit.words().say("customer.moved", name, Form.phone(phone)), changes));
            }
        };
    }
}
