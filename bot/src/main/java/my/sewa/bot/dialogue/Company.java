package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import my.sewa.bot.understanding.Vocabulary;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.tenant.Role;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.Tenant;
import my.sewa.domain.tenant.TenantId;

/** One company as of one stamp: all that a turn looks up by name or code. */
public final class Company {
    private final Stamp stamp;
    private final Tenant tenant;
    private final List<Staff> staff;
    private final Items items;
    private final List<Customer> customers;
    private final Map<CustomerId, Customer> customersById;
    private final Vocabulary vocabulary;

    Company(Stamp stamp, Tenant tenant, List<Staff> staff, Items items, List<Customer> customers) {
        this.stamp = stamp;
        this.tenant = tenant;
        this.staff = List.copyOf(staff);
        this.items = items;
        this.customers = List.copyOf(customers);
        this.customersById = this.customers.stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        this.vocabulary = Vocabulary.of(items.all(), this.customers);
    }

    /** The same with a customer who was added just now. */
    Company with(Customer customer) {
        var all = new ArrayList<>(customers);
        all.removeIf(other -> other.id().equals(customer.id()));
        all.add(customer);
        return new Company(stamp, tenant, staff, items, all);
    }

    public TenantId id() {
        return stamp.tenant();
    }

    public Stamp stamp() {
        return stamp;
    }

    public Tenant tenant() {
        return tenant;
    }

    public Items items() {
        return items;
    }

    public List<Customer> customers() {
        return customers;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Optional<Customer> customer(CustomerId id) {
        return Optional.ofNullable(customersById.get(id));
    }

    /** The customer of a code such as {@code C-01}. */
    public Optional<Customer> customer(String code) {
        return customer(new CustomerId(id(), code));
    }

    /** Everybody who works here, by code. */
    public List<Staff> staff() {
        return staff;
    }

    public Optional<Staff> staff(StaffId id) {
        return staff.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** Who answers for the company: the first owner, if there is one. */
    public Optional<Staff> owner() {
        return staff.stream().filter(member -> member.role() == Role.OWNER).findFirst();
    }

    /** Somebody else who can help: the owner, or to the owner the first manager. */
    public Optional<Staff> helperOf(Staff asking) {
        return staff.stream()
            .filter(member -> !member.id().equals(asking.id()))
            .filter(member -> member.role() != Role.STAFF)
            .min(java.util.Comparator.comparing(Staff::role));
    }
}
