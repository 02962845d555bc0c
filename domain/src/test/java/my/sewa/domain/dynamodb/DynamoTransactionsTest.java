package my.sewa.domain.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.number;
import static my.sewa.domain.dynamodb.Attributes.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import my.sewa.domain.dynamodb.Faults.Fault;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.TransactionConflict;
import my.sewa.domain.transactions.Transactions;
import my.sewa.domain.transactions.TransactionsContract;
import my.sewa.domain.transactions.TransactionsUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

class DynamoTransactionsTest implements TransactionsContract {
    private static final LocalDynamo LOCAL = LocalDynamo.with(Table.RENTALS);
    /** How often the SDK itself tries. */
    private static final int SDK = 3;

    private final TenantId tenant = LocalDynamo.newTenant();
    private final Faults faults = new Faults();
    private final DynamoConnection dynamo = LOCAL.serving(faults, tenant);
    private final String table = dynamo.name(Table.RENTALS);
    private final List<Integer> pauses = new ArrayList<>();

    @Override
    public Transactions transactions() {
        return new DynamoTransactions(dynamo.client(), pauses::add);
    }

    @Override
    public Change add(String id) {
        return DynamoChange.add(table, item(id, 1));
    }

    @Override
    public Change replace(String id, long readAt) {
        return DynamoChange.replace(table, item(id, readAt + 1), readAt);
    }

    @Override
    public Change put(String id) {
        return DynamoChange.put(table, item(id, 1));
    }

    @Override
    public Change remove(String id) {
        return DynamoChange.delete(table, key(id));
    }

    @Override
    public Change increment(String id) {
        return DynamoChange.increment(table, key(id), Map.of("version", 1L, "name", 2L));
    }

    @Override
    public long version(String id) {
        var found = dynamo.client().getItem(get -> get.tableName(table).key(key(id)).consistentRead(true));
        return found.hasItem() ? number(found.item(), "version") : 0;
    }

    private Map<String, AttributeValue> key(String id) {
        return Map.of("pk", s(tenant.code()), "sk", s(id));
    }

    private Map<String, AttributeValue> item(String id, long version) {
        return Map.of("pk", s(tenant.code()), "sk", s(id), "version", n(version));
    }

    @Test
    void a_subject_is_named_as_logs_need_it() {
        assertThat(add("RN-1").subject()).isEqualTo(table + " " + tenant.code() + " RN-1");
    }

    @Test
    void a_conflict_is_tried_again_after_a_pause() {
        faults.then(Fault.CONFLICT, Fault.CONFLICT);
        transactions().commit(List.of(add("RN-1"), add("RN-2")));
        assertThat(pauses).containsExactly(1, 2);
        assertThat(version("RN-1")).isEqualTo(1);
    }

    @Test
    void so_is_a_conflict_of_a_change_on_its_own() {
        faults.then(Fault.CONFLICT, Fault.CONFLICT);
        transactions().commit(List.of(add("RN-1")));
        assertThat(pauses).containsExactly(1, 2);
        assertThat(version("RN-1")).isEqualTo(1);
    }

    @Test
    void a_conflict_that_lasts_names_what_is_busy_and_applies_nothing() {
        faults.then(DynamoTransactions.ATTEMPTS, Fault.CONFLICT);
        assertThatExceptionOfType(TransactionConflict.class)
            .isThrownBy(() -> transactions().commit(List.of(add("RN-1"), add("RN-2"))))
            .withMessage("busy: [" + add("RN-2").subject() + "]");
        assertThat(pauses).hasSize(DynamoTransactions.ATTEMPTS - 1);
        assertThat(version("RN-1")).isZero();
    }

    @Test
    void too_many_requests_are_a_conflict_too_nothing_was_applied_and_it_may_be_tried_later() {
        faults.then(SDK * DynamoTransactions.ATTEMPTS, Fault.THROTTLED);
        assertThatExceptionOfType(TransactionConflict.class)
            .isThrownBy(() -> transactions().commit(List.of(add("RN-1"), add("RN-2"))));
        assertThat(version("RN-1")).isZero();
        // when the rush is over
        transactions().commit(List.of(add("RN-1"), add("RN-2")));
        assertThat(version("RN-2")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"THROTTLED", "SERVER_ERROR", "UNREACHABLE", "LOST_ANSWER"})
    void one_fault_is_not_even_noticed_and_counts_once(Fault fault) {
        faults.then(fault);
        transactions().commit(List.of(add("RN-1"), increment("RN-2")));
        assertThat(version("RN-1")).isEqualTo(1);
        assertThat(version("RN-2")).isEqualTo(1);
        assertThat(faults.writes()).isEqualTo(2);
        assertThat(pauses).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"THROTTLED", "SERVER_ERROR", "UNREACHABLE", "LOST_ANSWER"})
    void nor_is_it_by_a_change_on_its_own_though_its_first_try_may_have_been_applied(Fault fault) {
        faults.then(fault);
        transactions().commit(List.of(add("RN-1")));
        faults.then(fault);
        transactions().commit(List.of(replace("RN-1", 1)));
        assertThat(version("RN-1")).isEqualTo(2);
    }

    @Test
    void a_lost_answer_does_not_hide_that_somebody_else_was_first() {
        transactions().commit(List.of(add("RN-1")));
        transactions().commit(List.of(replace("RN-1", 1)));
        faults.then(Fault.LOST_ANSWER);
        assertThatExceptionOfType(StaleChange.class)
            .isThrownBy(() -> transactions().commit(List.of(replace("RN-1", 1))));
        assertThat(version("RN-1")).isEqualTo(2);
    }

    @Test
    void no_answer_at_all_is_not_a_refusal_and_it_may_have_been_applied() {
        faults.then(SDK, Fault.LOST_ANSWER);
        assertThatExceptionOfType(TransactionsUnavailable.class)
            .isThrownBy(() -> transactions().commit(List.of(add("RN-1"), add("RN-2"))));
        assertThat(version("RN-1")).isEqualTo(1);
        // and a single one
        faults.then(SDK, Fault.LOST_ANSWER);
        assertThatExceptionOfType(TransactionsUnavailable.class)
            .isThrownBy(() -> transactions().commit(List.of(add("RN-3"))));
        assertThat(version("RN-3")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVER_ERROR", "UNREACHABLE"})
    void a_store_that_is_down_is_not_waited_for(Fault fault) {
        faults.then(SDK, fault);
        assertThatExceptionOfType(TransactionsUnavailable.class)
            .isThrownBy(() -> transactions().commit(List.of(add("RN-1"), add("RN-2"))));
        assertThat(pauses).isEmpty();
        assertThat(version("RN-1")).isZero();
    }

    @Test
    void a_request_that_can_never_work_is_our_bug_and_not_tried_again() {
        var emptyKey = DynamoChange.put(table, Map.of("pk", s(tenant.code()), "sk", s("")));
        assertThatExceptionOfType(DynamoDbException.class)
            .isThrownBy(() -> transactions().commit(List.of(emptyKey)));
        assertThatExceptionOfType(DynamoDbException.class)
            .isThrownBy(() -> transactions().commit(List.of(add("RN-1"), emptyKey)));
        assertThat(pauses).isEmpty();
        assertThat(version("RN-1")).isZero();
    }
}
