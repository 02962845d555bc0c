package my.sewa.domain.quotation.dynamodb;

import static my.sewa.domain.quotation.QuotationBuilder.aQuotation;
import static my.sewa.domain.quotation.QuotationBuilder.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import my.sewa.domain.catalogue.ItemBuilder;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.dynamodb.ItemSize;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.quotation.AnswerQuotation;
import my.sewa.domain.quotation.QuotationBuilder;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.quotation.QuotationsContract;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.StaleChange;
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

    @Test
    void of_many_taps_at_once_exactly_one_is_recorded() throws Exception {
        // given an offer and as many yeses and noes as there are threads
        var sent = aQuotation(tenant).in(QuotationStatus.SENT);
        transactions().commit(List.of(quotations().add(sent)));
        var answers = new AnswerQuotation(quotations(), () -> QuotationBuilder.MADE);
        var from = new Address("+60123450001");
        var recorded = new AtomicInteger();
        // when they all tap
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var taps = threads.invokeAll(IntStream.range(0, 16).<Callable<Void>>mapToObj(i -> () -> {
                var outcome = i % 2 == 0
                        ? answers.accept(sent.id(), 1, sent.content().customer(), from, "Accept")
                        : answers.decline(sent.id(), 1, sent.content().customer(), from, "Decline");
                try {
                    if (!outcome.changes().isEmpty()) {
                        transactions().commit(outcome.changes());
                        recorded.incrementAndGet();
                    }
                } catch (StaleChange _) {
                    // another one was faster
                }
                return null;
            }).toList());
            for (var tap : taps) {
                tap.get(); // nobody's tap ended in any other way
            }
        }
        // then
        assertThat(recorded).hasValue(1);
        assertThat(quotations().find(sent.id()).orElseThrow().version()).isEqualTo(2);
    }
}
