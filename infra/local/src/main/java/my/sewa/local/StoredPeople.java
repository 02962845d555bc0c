package my.sewa.local;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.customer.dynamodb.CustomerDynamoWiring;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.Tenant;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.tenant.dynamodb.TenantDynamoWiring;
import my.sewa.local.metrics.Metrics;
import my.sewa.local.phones.People;
import my.sewa.local.phones.Person;

/** The staff and customers of all companies in the store; who is new shows within seconds. */
final class StoredPeople implements People {
    private static final String ALL = "all";

    /** A company as the phones show it. */
    private record Company(String name, Optional<String> ownNumber, List<Person> people) {}

    private final Supplier<DynamoConnection> dynamo;
    private final Cache<String, List<Company>> companies = Caffeine.newBuilder()
        .expireAfterWrite(Duration.ofSeconds(5))
        .build();

    /** Opens the connection at the first question: the phones are there before the tables. */
    StoredPeople(Supplier<DynamoConnection> dynamo) {
        this.dynamo = dynamo;
    }

    @Override
    public List<Person> all() {
        return companies().stream().flatMap(company -> company.people().stream()).toList();
    }

    @Override
    public Optional<String> ownNumber(String company) {
        return companies().stream()
            .filter(one -> one.name().equals(company))
            .flatMap(one -> one.ownNumber().stream())
            .findFirst();
    }

    private List<Company> companies() {
        return companies.get(ALL, _ -> Metrics.during(Metrics.STACK, this::read));
    }

    private List<Company> read() {
        try (var open = dynamo.get()) {
            var tenants = TenantDynamoWiring.tenants(open);
            var customers = CustomerDynamoWiring.customers(open);
            return tenants.companies().stream().flatMap(id -> company(id, tenants, customers).stream()).toList();
        }
    }

    private static Optional<Company> company(TenantId id, Tenants tenants, Customers customers) {
        var stamp = tenants.stamp(id);
        return tenants.find(stamp).map(tenant -> {
            var people = new ArrayList<Person>();
            tenants.staff(stamp)
                .forEach(member -> people.add(new Person(tenant.name(), member.name(),
                        member.phone().e164(), member.role().name().toLowerCase(Locale.ROOT))));
            customers.all(stamp)
                .forEach(customer -> customer.phone()
                    .ifPresent(
                            phone -> people.add(new Person(tenant.name(), customer.name(), phone.e164(), "customer"))));
            return new Company(tenant.name(), number(tenant), List.copyOf(people));
        });
    }

    private static Optional<String> number(Tenant tenant) {
        return tenant.whatsapp().map(Phone::e164);
    }
}
