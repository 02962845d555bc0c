package my.sewa.domain.customer.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.s;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.dynamodb.DynamoChange;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.transactions.Change;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** One item per customer, all of a company's side by side; CustomerItem knows the layout. */
final class DynamoCustomers implements Customers {
    private final DynamoDbClient dynamo;
    private final String table;

    DynamoCustomers(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        var found = dynamo.getItem(get -> get.tableName(table).key(CustomerItem.key(id)).consistentRead(true));
        return found.hasItem() ? Optional.of(CustomerItem.read(id.tenant(), found.item())) : Optional.empty();
    }

    @Override
    public List<Customer> all(Stamp stamp) {
        var query = dynamo.queryPaginator(request -> request.tableName(table)
            .consistentRead(true)
            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", s(stamp.tenant().code()))));
        return query.items().stream().map(item -> CustomerItem.read(stamp.tenant(), item)).toList();
    }

    @Override
    public Change put(Customer customer) {
        return DynamoChange.put(table, CustomerItem.write(customer, 1));
    }

    @Override
    public Change add(Customer customer) {
        return DynamoChange.add(table, CustomerItem.write(customer, 1));
    }
}
