package my.sewa.domain.customer.caffeine;

import my.sewa.domain.customer.Customers;

/** How to keep customers at hand. */
public final class CustomerCaffeineWiring {
    private CustomerCaffeineWiring() {}

    public static Customers cached(Customers stored) {
        return new CachedCustomers(stored);
    }
}
