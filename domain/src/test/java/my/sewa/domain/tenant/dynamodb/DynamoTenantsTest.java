package my.sewa.domain.tenant.dynamodb;

import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.tenant.DocumentNumbers;
import my.sewa.domain.tenant.DocumentNumbersContract;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.tenant.TenantsContract;
import my.sewa.domain.transactions.Transactions;

class DynamoTenantsTest implements TenantsContract, DocumentNumbersContract {
    private static final LocalDynamo LOCAL = LocalDynamo.with(Table.TENANTS);

    private final TenantId tenant = LocalDynamo.newTenant();
    private final DynamoConnection dynamo = LOCAL.serving(tenant);

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public Tenants tenants() {
        return TenantDynamoWiring.tenants(dynamo);
    }

    @Override
    public DocumentNumbers numbers() {
        return TenantDynamoWiring.numbers(dynamo);
    }

    @Override
    public Transactions transactions() {
        return DynamoWiring.transactions(dynamo);
    }
}
