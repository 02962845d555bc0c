package my.sewa.domain.tenant.dynamodb;

import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.tenant.Codes;
import my.sewa.domain.tenant.DocumentNumbers;
import my.sewa.domain.tenant.Pins;
import my.sewa.domain.tenant.Tenants;

/** Companies and their running numbers over DynamoDB. */
public final class TenantDynamoWiring {
    private TenantDynamoWiring() {}

    public static Tenants tenants(DynamoConnection dynamo) {
        return new DynamoTenants(dynamo.client(), dynamo.name(Table.TENANTS));
    }

    public static Pins pins(DynamoConnection dynamo) {
        return new DynamoPins(dynamo.client(), dynamo.name(Table.TENANTS));
    }

    public static Codes codes(DynamoConnection dynamo) {
        return new DynamoCodes(dynamo.client(), dynamo.name(Table.TENANTS));
    }

    public static DocumentNumbers numbers(DynamoConnection dynamo) {
        return new DynamoDocumentNumbers(dynamo.client(), dynamo.name(Table.TENANTS));
    }
}
