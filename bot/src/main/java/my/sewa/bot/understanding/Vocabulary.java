package my.sewa.bot.understanding;

import java.util.Collection;
import java.util.List;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.customer.Customer;

/** The names of one tenant's items and customers, indexed once per version of its catalogue and customer list. */
public final class Vocabulary {
    private final List<Item> items;
    private final List<Customer> customers;

    private Vocabulary(List<Item> items, List<Customer> customers) {
        this.items = items;
        this.customers = customers;
    }

    public static Vocabulary of(Collection<Item> items, Collection<Customer> customers) {
        return new Vocabulary(List.copyOf(items), List.copyOf(customers));
    }

    int size() {
        return items.size() + customers.size();
    }
}
