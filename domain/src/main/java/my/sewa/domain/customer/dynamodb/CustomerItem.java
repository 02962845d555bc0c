package my.sewa.domain.customer.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.optionalText;
import static my.sewa.domain.dynamodb.Attributes.s;
import static my.sewa.domain.dynamodb.Attributes.text;
import static my.sewa.domain.dynamodb.Attributes.texts;

import java.util.HashMap;
import java.util.Map;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.TenantId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A customer as an item: the only place that knows its key and its attribute names. */
final class CustomerItem {
    private CustomerItem() {}

    static Map<String, AttributeValue> key(CustomerId id) {
        return Map.of("pk", s(id.tenant().code()), "sk", s(id.code()));
    }

    static Map<String, AttributeValue> write(Customer customer, long version) {
        var item = new HashMap<>(key(customer.id()));
        item.put("version", n(version));
        item.put("name", s(customer.name()));
        item.put("kind", s(customer.kind().name()));
        customer.phone().ifPresent(phone -> item.put("phone", s(phone.e164())));
        if (!customer.aliases().isEmpty()) {
            item.put("aliases", texts(customer.aliases()));
        }
        customer.brn().ifPresent(brn -> item.put("brn", s(brn)));
        customer.tin().ifPresent(tin -> item.put("tin", s(tin)));
        customer.email().ifPresent(email -> item.put("email", s(email)));
        customer.details().contactPerson().ifPresent(person -> item.put("contact", s(person)));
        customer.details().address().ifPresent(address -> item.put("address", s(address)));
        customer.details().site().ifPresent(site -> item.put("site", s(site)));
        customer.details().purchaseOrder().ifPresent(order -> item.put("po", s(order)));
        return item;
    }

    static Customer read(TenantId tenant, Map<String, AttributeValue> item) {
        return new Customer(new CustomerId(tenant, text(item, "sk")), text(item, "name"),
                Customer.Kind.valueOf(text(item, "kind")), optionalText(item, "phone").map(Phone::new),
                texts(item, "aliases"), optionalText(item, "brn"), optionalText(item, "tin"),
                optionalText(item, "email"), new Customer.Details(optionalText(item, "contact"),
                        optionalText(item, "address"), optionalText(item, "site"), optionalText(item, "po")));
    }
}
