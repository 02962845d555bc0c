package my.sewa.bot.understanding;

import java.util.Collection;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.customer.Customer;

/**
 * The names of one tenant's items and customers, indexed. Build it once per version of the catalogue and the customer
 * list: reading a message then costs the same for fifty names as for ten thousand.
 */
public final class Vocabulary {
    private final ItemIndex items;
    private final CustomerIndex customers;

    private Vocabulary(ItemIndex items, CustomerIndex customers) {
        this.items = items;
        this.customers = customers;
    }

    public static Vocabulary of(Collection<Item> items, Collection<Customer> customers) {
        return new Vocabulary(new ItemIndex(items), new CustomerIndex(customers));
    }

    ItemIndex items() {
        return items;
    }

    CustomerIndex customers() {
        return customers;
    }
}
