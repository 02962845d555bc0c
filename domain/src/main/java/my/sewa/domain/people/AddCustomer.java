package my.sewa.domain.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.Customer.Kind;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.Codes;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.transactions.Change;

/** Remembers a new customer; a name and a phone are enough. */
public final class AddCustomer {
    private static final Pattern ENTERPRISE = Pattern.compile("\\b(enterprise|trading|ent|services?|perniagaan)\\b.*");

    /** What is known of somebody new. */
    public record Newcomer(String name, Optional<Phone> phone, Optional<String> brn, Optional<String> tin,
            Optional<String> email, Customer.Details details) {}

    /** What will be true once its changes are committed. */
    public sealed interface Outcome {
        default List<Change> changes() {
            return List.of();
        }

        record Added(Customer customer, List<Change> changes) implements Outcome {
            public Added {
                changes = List.copyOf(changes);
            }
        }

        record Refused(Refusal why) implements Outcome {}
    }

    public enum Refusal {
        NAME_MISSING, NAME_TOO_LONG, TEXT_TOO_LONG
    }

    private final Customers customers;
    private final Tenants tenants;
    private final Addresses addresses;
    private final Codes codes;

    public AddCustomer(Customers customers, Tenants tenants, Addresses addresses, Codes codes) {
        this.customers = customers;
        this.tenants = tenants;
        this.addresses = addresses;
        this.codes = codes;
    }

    /** Who may be the same as somebody new, likeliest first: by phone, registration number, then name. */
    public static List<Customer> likely(List<Customer> known, Newcomer newcomer) {
        var samePhone = known.stream()
            .filter(other -> newcomer.phone().isPresent() && other.phone().equals(newcomer.phone()));
        var sameNumber = known.stream()
            .filter(other -> newcomer.brn().isPresent() && other.brn().equals(newcomer.brn()));
        var sameName = known.stream()
            .filter(other -> Stream.concat(Stream.of(other.name()), other.aliases().stream())
                .anyMatch(name -> Names.nearEqual(name, newcomer.name())));
        return Stream.of(samePhone, sameNumber, sameName).flatMap(found -> found).distinct().toList();
    }

    /** Adds them as of that stamp, whoever else is like them. */
    public Outcome add(Stamp stamp, Newcomer newcomer) {
        if (newcomer.name().isBlank()) {
            return new Outcome.Refused(Refusal.NAME_MISSING);
        }
        if (newcomer.name().length() > Names.LONGEST) {
            return new Outcome.Refused(Refusal.NAME_TOO_LONG);
        }
        if (texts(newcomer).anyMatch(text -> text.length() > Names.LONGEST)) {
            return new Outcome.Refused(Refusal.TEXT_TOO_LONG);
        }
        var known = customers.all(stamp).stream().map(customer -> customer.id().code()).toList();
        var next = codes.next(stamp.tenant(), Codes.Kind.CUSTOMER, Codes.Kind.CUSTOMER.highest(known));
        var customer = new Customer(new CustomerId(stamp.tenant(), next.code()), newcomer.name(),
                kind(newcomer.name()), newcomer.phone(), List.of(), newcomer.brn(), newcomer.tin(), newcomer.email(),
                newcomer.details());
        var changes = new ArrayList<Change>();
        changes.add(customers.add(customer));
        changes.add(next.change());
        newcomer.phone()
            .ifPresent(phone -> changes
                .add(addresses.add(Address.of(phone), new Contact.OfCustomer(customer.id()))));
        changes.add(tenants.bump(stamp, EnumSet.of(Stamp.Part.CUSTOMERS)));
        return new Outcome.Added(customer, changes);
    }

    private static Stream<String> texts(Newcomer newcomer) {
        var details = newcomer.details();
        return Stream.of(newcomer.brn(), newcomer.tin(), newcomer.email(), details.contactPerson(), details.address(),
                details.site(), details.purchaseOrder())
            .flatMap(Optional::stream);
    }

    private static Kind kind(String name) {
        if (Names.hasLegalForm(name)) {
            return Kind.COMPANY;
        }
        return ENTERPRISE.matcher(name.toLowerCase(Locale.ROOT)).find() ? Kind.ENTERPRISE : Kind.INDIVIDUAL;
    }
}
