package my.sewa.domain.quotation.dynamodb;

import static my.sewa.domain.quotation.QuotationBuilder.aQuotation;
import static my.sewa.domain.quotation.QuotationBuilder.line;
import static org.assertj.core.api.Assertions.assertThat;

import my.sewa.domain.catalogue.ItemBuilder;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.dynamodb.ItemSize;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.quotation.QuotationsContract;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

class DynamoQuotationsTest implements QuotationsContract {
    private static final LocalDynamo LOCAL = LocalDynamo.with(Table.QUOTATIONS);

    private final TenantId tenant = LocalDynamo.newTenant();
    private final DynamoConnection dynamo = LOCAL.serving(tenant);

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public Quotations quotations() {
        return QuotationDynamoWiring.quotations(dynamo);
    }

    @Override
    public Transactions transactions() {
        return DynamoWiring.transactions(dynamo);
    }

    @Test
    void a_quotation_of_up_to_six_lines_is_one_write_unit_and_so_is_each_of_its_index_entries() {
        var generators = line(ItemBuilder.GENERATOR, 3);
        var quotation = aQuotation(tenant).withEverything()
            .taxed()
            .of(generators, generators, generators, generators, generators, line(ItemBuilder.CHAIR, 200))
            .in(QuotationStatus.SENT);
        assertThat(ItemSize.of(QuotationItem.write(quotation, 1))).isLessThanOrEqualTo(1_024);
    }
}
