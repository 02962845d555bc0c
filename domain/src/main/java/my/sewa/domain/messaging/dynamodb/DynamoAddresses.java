package my.sewa.domain.messaging.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.at;
import static my.sewa.domain.dynamodb.Attributes.s;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.dynamodb.DynamoChange;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item for each person an address stands for; {@code alias} and {@code ours} items say what else it is. */
final class DynamoAddresses implements Addresses {
    private static final String STAFF = "staff";
    private static final String CUSTOMER = "customer";
    private static final String ALIAS = "alias";
    private static final String OURS = "ours";

    private final DynamoDbClient dynamo;
    private final String table;
    private final Address shared;

    /** {@code shared} is the number people write to for every company without one of its own. */
    DynamoAddresses(DynamoDbClient dynamo, String table, Address shared) {
        this.dynamo = dynamo;
        this.table = table;
        this.shared = shared;
    }

    @Override
    public List<Contact> contacts(Address person) {
        // May lag by a moment: whether somebody still works there is decided by the company's own list.
        var query = dynamo.queryPaginator(request -> request.tableName(table)

            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", s(person.value()))));
        return query.items().stream().map(item -> at(item, "sk").s()).flatMap(sort -> contact(sort).stream()).toList();
    }

    private static Optional<Contact> contact(String sort) {
        String[] parts = sort.split("#", 3);
        if (parts.length < 3) {
            return Optional.empty(); // alias, ours
        }
        var tenant = new TenantId(parts[0]);
        return switch (parts[1]) {
            case STAFF -> Optional.of(new Contact.OfStaff(new StaffId(tenant, parts[2])));
            case CUSTOMER -> Optional.of(new Contact.OfCustomer(new CustomerId(tenant, parts[2])));
            default -> throw new IllegalStateException("address stands for an unknown kind of person: " + parts[1]);
        };
    }

    @Override
    public Optional<Address> phoneOf(Address userId) {
        return Optional.ofNullable(item(userId, ALIAS).get("phone")).map(AttributeValue::s).map(Address::new);
    }

    @Override
    public boolean isOurs(Address number) {
        return number.equals(shared) || ownerOf(number).isPresent();
    }

    @Override
    public Optional<TenantId> ownerOf(Address number) {
        return number.equals(shared)
                ? Optional.empty()
                : Optional.ofNullable(item(number, OURS).get("tenant")).map(AttributeValue::s).map(TenantId::new);
    }

    @Override
    public Change add(Address person, Contact contact) {
        return DynamoChange.put(table, key(person, sort(contact)));
    }

    @Override
    public Change remove(Address person, Contact contact) {
        return DynamoChange.delete(table, key(person, sort(contact)));
    }

    @Override
    public Change link(Address userId, Address phone) {
        var item = new HashMap<>(key(userId, ALIAS));
        item.put("phone", s(phone.value()));
        return DynamoChange.put(table, item);
    }

    @Override
    public Change addOurs(Address number, TenantId owner) {
        var item = new HashMap<>(key(number, OURS));
        item.put("tenant", s(owner.code()));
        return DynamoChange.put(table, item);
    }

    private Map<String, AttributeValue> item(Address address, String sort) {
        return dynamo.getItem(get -> get.tableName(table).key(key(address, sort)).consistentRead(true)).item();
    }

    private static Map<String, AttributeValue> key(Address address, String sort) {
        return Map.of("pk", s(address.value()), "sk", s(sort));
    }

    private static String sort(Contact contact) {
        return switch (contact) {
            case Contact.OfStaff(var staff) -> staff.tenant().code() + "#" + STAFF + "#" + staff.code();
            case Contact.OfCustomer(var customer) -> customer.tenant().code() + "#" + CUSTOMER + "#" + customer.code();
        };
    }
}
