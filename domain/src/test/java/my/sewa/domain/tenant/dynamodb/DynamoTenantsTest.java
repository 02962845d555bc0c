package my.sewa.domain.tenant.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.DocumentNumbers;
import my.sewa.domain.tenant.DocumentNumbersContract;
import my.sewa.domain.tenant.Stamp.Part;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.tenant.TenantsContract;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

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

    @Test
    void numbers_taken_by_many_at_once_have_no_gaps() throws InterruptedException {
        // given twelve who each want one number, and ask again when somebody was faster
        var taken = new ConcurrentSkipListSet<String>();
        var all = IntStream.range(0, 12)
            .mapToObj(_ -> Thread.ofVirtual().start(() -> taken.add(takeOne())))
            .toList();
        for (var one : all) {
            one.join();
        }
        // then
        assertThat(taken).hasSize(12);
        assertThat(taken.first()).isEqualTo("QT-0001");
        assertThat(taken.last()).isEqualTo("QT-0012");
    }

    private String takeOne() {
        while (true) {
            var next = numbers().next(tenant, DocumentKind.QUOTATION);
            try {
                transactions().commit(List.of(next.change(), tenants().bump(tenant, Set.of(Part.PROFILE))));
                return next.number();
            } catch (StaleChange somebodyWasFaster) {
                // ask again
            }
        }
    }
}
