package my.sewa.domain.tenant.dynamodb;

import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.tenant.Codes;
import my.sewa.domain.tenant.CodesContract;
import my.sewa.domain.tenant.Pins;
import my.sewa.domain.tenant.PinsContract;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Transactions;

class DynamoPinsTest implements PinsContract, CodesContract {
    private static final LocalDynamo LOCAL = LocalDynamo.with(Table.TENANTS);

    private final TenantId tenant = LocalDynamo.newTenant();
    private final DynamoConnection dynamo = LOCAL.serving(tenant);

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public Pins pins() {
        return TenantDynamoWiring.pins(dynamo);
    }

    @Override
    public Codes codes() {
        return TenantDynamoWiring.codes(dynamo);
    }

    @Override
    public Transactions transactions() {
        return DynamoWiring.transactions(dynamo);
    }
}
