package my.sewa.domain.customer.dynamodb;

import my.sewa.domain.customer.Customers;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.Table;

/** Customers over DynamoDB. */
public final class CustomerDynamoWiring {
    private CustomerDynamoWiring() {}

    public static Customers customers(DynamoConnection dynamo) {
        return new DynamoCustomers(dynamo.client(), dynamo.name(Table.CUSTOMERS));
    }
}
