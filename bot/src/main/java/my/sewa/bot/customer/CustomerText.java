package my.sewa.bot.customer;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.quotation.StatusText;
import my.sewa.bot.wording.Form;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.quotation.Quotations;

/** Customers in words. */
final class CustomerText {
    private static final int LATEST = 5;

    private CustomerText() {}

    /** With the latest quotations, newest first. */
    static String whole(Customer customer, Visit visit, Quotations quotations) {
        var words = visit.words();
        var latest = quotations.newest(customer.id(), Optional.empty()).quotations().stream().limit(LATEST).toList();
        if (latest.isEmpty()) {
            return of(customer, visit);
        }
        return of(customer, visit) + "\n" + words.say("customer.quotations") + "\n" + latest.stream()
            .map(row -> words.say("customer.quotation", row.id().number(), Form.money(row.total()),
                    StatusText.of(row.status(), words)))
            .collect(Collectors.joining("\n"));
    }

    static String row(Customer customer, Visit visit) {
        String name = Form.name(customer.name());
        return customer.phone()
            .map(phone -> visit.words().say("customer.row", name, Form.phone(phone)))
            .orElseGet(() -> visit.words().say("customer.row-no-phone", name));
    }

    /** {@code Ali Construction Sdn Bhd +60 12-345 0001}. */
    static String named(Customer customer) {
        return Form.name(customer.name()) + customer.phone().map(phone -> " " + Form.phone(phone)).orElse("");
    }

    static String of(Customer customer, Visit visit) {
        return visit.words().say("customer.heading", Form.name(customer.name()), customer.id().code()) + "\n"
                + details(customer, visit);
    }

    /** All that is known, without the name. */
    static String details(Customer customer, Visit visit) {
        var words = visit.words();
        var lines = new ArrayList<String>();
        lines.add(customer.phone()
            .map(phone -> words.say("customer.phone", Form.phone(phone)))
            .orElseGet(() -> words.say("customer.no-phone")));
        customer.brn().ifPresent(brn -> lines.add(words.say("customer.brn", Form.name(brn))));
        customer.tin().ifPresent(tin -> lines.add(words.say("customer.tin", Form.name(tin))));
        customer.email().ifPresent(email -> lines.add(words.say("customer.email", Form.name(email))));
        var details = customer.details();
        details.contactPerson().ifPresent(person -> lines.add(words.say("customer.contact", Form.name(person))));
        details.address().ifPresent(address -> lines.add(words.say("customer.address", Form.line(address))));
        details.site().ifPresent(site -> lines.add(words.say("customer.site", Form.line(site))));
        details.purchaseOrder().ifPresent(order -> lines.add(words.say("customer.order", Form.name(order))));
        return String.join("\n", lines);
    }
}
