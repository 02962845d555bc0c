package my.sewa.bot.customer;

import java.util.ArrayList;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.customer.Customer;

/** Customers in words. */
final class CustomerText {
    private CustomerText() {}

    static String row(Customer customer, Visit visit) {
        String name = Form.name(customer.name());
        return customer.phone()
            .map(phone -> visit.words().say("customer.row", name, Form.phone(phone)))
            .orElseGet(() -> visit.words().say("customer.row-no-phone", name));
    }

    static String of(Customer customer, Visit visit) {
        var words = visit.words();
        var lines = new ArrayList<String>();
        lines.add(words.say("customer.heading", Form.name(customer.name()), customer.id().code()));
        lines.add(customer.phone()
            .map(phone -> words.say("customer.phone", Form.phone(phone)))
            .orElseGet(() -> words.say("customer.no-phone")));
        customer.brn().ifPresent(brn -> lines.add(words.say("customer.brn", Form.name(brn))));
        customer.tin().ifPresent(tin -> lines.add(words.say("customer.tin", Form.name(tin))));
        customer.email().ifPresent(email -> lines.add(words.say("customer.email", Form.name(email))));
        return String.join("\n", lines);
    }
}
