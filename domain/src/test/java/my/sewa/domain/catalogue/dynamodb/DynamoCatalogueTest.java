package my.sewa.domain.catalogue.dynamodb;

import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.catalogue.CatalogueContract;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Transactions;

class DynamoCatalogueTest implements CatalogueContract {
    private static final LocalDynamo LOCAL = LocalDynamo.with(Table.CATALOGUE);

    private final TenantId tenant = LocalDynamo.newTenant();
    private final DynamoConnection dynamo = LOCAL.serving(tenant);

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public Catalogue catalogue() {
        return CatalogueDynamoWiring.catalogue(dynamo);
    }

    @Override
    public Transactions transactions() {
        return DynamoWiring.transactions(dynamo);
    }
}
