package my.sewa.domain.quotation.dynamodb;

import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.quotation.Quotations;

/** Quotations over DynamoDB. */
public final class QuotationDynamoWiring {
    private QuotationDynamoWiring() {}

    public static Quotations quotations(DynamoConnection dynamo) {
        return new DynamoQuotations(dynamo.client(), dynamo.name(Table.QUOTATIONS));
    }
}
