package my.sewa.domain.catalogue.dynamodb;

import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.Table;

/** The catalogue over DynamoDB. */
public final class CatalogueDynamoWiring {
    private CatalogueDynamoWiring() {}

    public static Catalogue catalogue(DynamoConnection dynamo) {
        return new DynamoCatalogue(dynamo.client(), dynamo.name(Table.CATALOGUE));
    }
}
