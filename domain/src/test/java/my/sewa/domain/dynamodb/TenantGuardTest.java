package my.sewa.domain.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.s;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;

class TenantGuardTest {
    private static final LocalDynamo LOCAL = LocalDynamo.with(Table.QUOTATIONS, Table.MESSAGES, Table.TENANTS);

    private final DynamoConnection dynamo = LOCAL.serving(new TenantId("acme"));
    private final String table = dynamo.name(Table.QUOTATIONS);

    @Test
    void the_tenant_served_may_be_read() {
        assertThatCode(() -> read(table, "acme")).doesNotThrowAnyException();
        assertThatCode(() -> read(table, "acme#GEN-20")).doesNotThrowAnyException();
    }

    @Test
    void another_tenant_may_not_even_one_whose_name_begins_alike() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> read(table, "bina"))
            .withMessage("serving [acme], but quotations was asked for bina");
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> read(table, "acme2"));
    }

    @Test
    void a_query_of_an_index_may_not_name_another_tenant_either() {
        assertThatExceptionOfType(AssertionError.class)
            .isThrownBy(() -> dynamo.client()
                .query(query -> query.tableName(table)
                    .indexName("by-status")
                    .keyConditionExpression("spk = :pk")
                    .expressionAttributeValues(Map.of(":pk", s("bina#DRAFT")))))
            .withMessageContaining("bina#DRAFT");
    }

    @Test
    void what_is_read_before_the_tenant_is_known_is_let_through() {
        assertThatCode(() -> read(dynamo.name(Table.MESSAGES), "+60300000000#+60199990001"))
            .doesNotThrowAnyException();
        assertThatCode(() -> read(dynamo.name(Table.TENANTS), "platform")).doesNotThrowAnyException();
    }

    @Test
    void one_foreign_change_fails_the_commit_whatever_its_kind() {
        var theirs = Map.of("pk", s("bina"), "sk", s("QT-1"), "version", n(1));
        var key = Map.of("pk", s("bina"), "sk", s("QT-1"));
        for (var foreign : List.of(DynamoChange.add(table, theirs), DynamoChange.put(table, theirs),
                DynamoChange.delete(table, key), DynamoChange.increment(table, key, Map.of("count", 1L)))) {
            var ours = DynamoChange.add(table, Map.of("pk", s("acme"), "sk", s("QT-1"), "version", n(1)));
            var transactions = DynamoWiring.transactions(dynamo);
            assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> transactions.commit(List.of(ours, foreign)));
            assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> transactions.commit(List.of(foreign)));
        }
    }

    @Test
    void a_scan_fails() {
        assertThatExceptionOfType(AssertionError.class)
            .isThrownBy(() -> dynamo.client().scan(scan -> scan.tableName(table)))
            .withMessageStartingWith("a Scan of");
        try (var unguarded = LOCAL.unguarded()) {
            assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> unguarded.client().scan(scan -> scan.tableName(table)));
        }
    }

    @Test
    void a_request_the_guard_cannot_read_fails() {
        assertThatExceptionOfType(AssertionError.class)
            .isThrownBy(() -> dynamo.client().executeStatement(sql -> sql.statement("select * from t")))
            .withMessageStartingWith("no key known in");
    }

    private void read(String from, String partition) {
        dynamo.client().getItem(get -> get.tableName(from).key(Map.of("pk", s(partition), "sk", s("QT-1"))));
    }
}
