package my.sewa.domain.customer.dynamodb;

import my.sewa.domain.customer.Customers;
import my.sewa.domain.customer.CustomersContract;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Transactions;

class DynamoCustomersTest implements CustomersContract {
    private static final LocalDynamo LOCAL = LocalDynamo.with(Table.CUSTOMERS);

    private final TenantId tenant = LocalDynamo.newTenant();
    private final DynamoConnection dynamo = LOCAL.serving(tenant);

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public Customers customers() {
        return CustomerDynamoWiring.customers(dynamo);
    }

    @Override
    public Transactions transactions() {
        return DynamoWiring.transactions(dynamo);
    }
}
