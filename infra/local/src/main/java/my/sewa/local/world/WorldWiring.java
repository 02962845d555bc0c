package my.sewa.local.world;

import java.time.InstantSource;
import my.sewa.domain.catalogue.dynamodb.CatalogueDynamoWiring;
import my.sewa.domain.customer.dynamodb.CustomerDynamoWiring;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.dynamodb.MessagingDynamoWiring;
import my.sewa.domain.quotation.ImportQuotation;
import my.sewa.domain.quotation.ServiceTax;
import my.sewa.domain.quotation.dynamodb.QuotationDynamoWiring;
import my.sewa.domain.tenant.bcrypt.PinBcryptWiring;
import my.sewa.domain.tenant.dynamodb.TenantDynamoWiring;
import my.sewa.domain.transactions.Transactions;

/** A loader over the real tables. */
public final class WorldWiring {
    private WorldWiring() {}

    /** {@code shared} is the number people write to for every company without one of its own. */
    public static WorldLoader loader(DynamoConnection dynamo, Address shared, InstantSource clock) {
        return loader(dynamo, DynamoWiring.transactions(dynamo), shared, clock);
    }

    static WorldLoader loader(DynamoConnection dynamo, Transactions transactions, Address shared,
            InstantSource clock) {
        var ports = new WorldLoader.Ports(TenantDynamoWiring.tenants(dynamo), TenantDynamoWiring.numbers(dynamo),
                CatalogueDynamoWiring.catalogue(dynamo), CustomerDynamoWiring.customers(dynamo),
                QuotationDynamoWiring.quotations(dynamo), MessagingDynamoWiring.addresses(dynamo, shared),
                TenantDynamoWiring.pins(dynamo), PinBcryptWiring.hashing(), transactions);
        return new WorldLoader(ports, new ImportQuotation(ServiceTax.GROUP_K), clock);
    }
}
