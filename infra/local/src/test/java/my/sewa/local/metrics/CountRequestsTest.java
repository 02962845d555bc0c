package my.sewa.local.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import my.sewa.local.DataFolder;
import my.sewa.local.aws.Cloud;
import my.sewa.local.standins.BuiltStandIns;
import my.sewa.local.standins.LocalClients;
import my.sewa.local.standins.StandIns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** On DynamoDB Local. */
class CountRequestsTest {
    private static final Metrics METRICS = new Metrics();
    private static final String TABLE = "messages";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static DataFolder data;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static StandIns standIns;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static DynamoDbClient dynamoDb;

    @BeforeAll
    static void start() {
        data = DataFolder.take(folder);
        standIns = StandIns.start(BuiltStandIns.folder(), data, true, false, (_, _) -> {});
        URI server = standIns.dynamoDb().orElseThrow();
        METRICS.readRowsFrom(server);
        Cloud.createTables(server, "");
        dynamoDb = LocalClients.dynamoDb(server, new CountRequests(METRICS));
    }

    @AfterAll
    static void stop() {
        dynamoDb.close();
        standIns.close();
        data.close();
    }

    @BeforeEach
    void forget() {
        METRICS.reset();
    }

    @Test
    void a_plain_write_costs_what_the_database_reports() {
        dynamoDb.putItem(put -> put.tableName(TABLE).item(row("plain", 1500)));

        assertThat(units("PutItem")).isEqualTo(new Units(0, 2, 1));
    }

    @Test
    void an_eventually_consistent_read_costs_half_a_unit() {
        dynamoDb.getItem(get -> get.tableName(TABLE).key(row("nobody", 0)));

        assertThat(units("GetItem")).isEqualTo(new Units(0.5, 0, 1));
    }

    @Test
    void an_action_of_a_transaction_costs_two_units_a_begun_kilobyte() {
        transact(put(row("small", 100)), put(row("large", 1500)));

        assertThat(units("TransactWriteItems")).isEqualTo(new Units(0, 2 + 4, 2));
    }

    @Test
    void an_index_entry_added_and_one_removed_cost_a_unit_each() {
        transact(put(waiting("entry", "1")), put(row("other", 10)));
        assertThat(units("TransactWriteItems").write()).isEqualTo(2 + 1 + 2);

        METRICS.reset();
        transact(put(row("entry", 10)), put(row("other", 20)));
        assertThat(units("TransactWriteItems").write()).isEqualTo(2 + 1 + 2);
    }

    @Test
    void an_index_entry_that_moves_costs_two_units_and_one_that_stays_none() {
        transact(put(waiting("moves", "1")), put(waiting("stays", "1")));
        METRICS.reset();

        transact(put(waiting("moves", "2")), put(waiting("stays", "1")));

        assertThat(units("TransactWriteItems").write()).isEqualTo(2 + 2 + 2);
    }

    @Test
    void a_large_row_that_shrinks_costs_what_it_was() {
        transact(put(row("shrinks", 3000)), put(row("other", 1)));
        METRICS.reset();

        transact(put(row("shrinks", 1)), put(row("other", 2)));

        assertThat(units("TransactWriteItems").write()).isEqualTo(6 + 2);
    }

    @Test
    void what_an_update_makes_of_a_row_is_read_afterwards() {
        var add = TransactWriteItem.builder()
            .update(update -> update.tableName(TABLE)
                .key(row("counter", 0))
                .updateExpression("SET filling = :filling")
                .expressionAttributeValues(Map.of(":filling", AttributeValue.fromS("x".repeat(1500)))))
            .build();

        transact(add, put(row("other", 3)));

        assertThat(units("TransactWriteItems").write()).isEqualTo(4 + 2);
    }

    @Test
    void a_refused_transaction_costs_its_actions_but_no_index_entry() {
        var onlyOnce = TransactWriteItem.builder()
            .put(put -> put.tableName(TABLE).item(waiting("twin", "1")).conditionExpression("attribute_not_exists(pk)"))
            .build();
        transact(onlyOnce, put(row("other", 4)));
        METRICS.reset();

        assertThatThrownBy(() -> transact(onlyOnce, put(row("other", 5))))
            .isInstanceOf(TransactionCanceledException.class);
        assertThat(units("TransactWriteItems").write()).isEqualTo(2 + 2);
    }

    @Test
    void a_refused_write_costs_a_unit() {
        dynamoDb.putItem(put -> put.tableName(TABLE).item(row("taken", 1)));
        METRICS.reset();

        assertThatThrownBy(() -> dynamoDb.putItem(put -> put.tableName(TABLE)
            .item(row("taken", 1))
            .conditionExpression("attribute_not_exists(pk)"))).isInstanceOf(ConditionalCheckFailedException.class);
        assertThat(units("PutItem")).isEqualTo(new Units(0, 1, 1));
    }

    @Test
    void what_the_stack_does_is_kept_apart() {
        Metrics.during(Metrics.STACK, () -> {
            dynamoDb.putItem(put -> put.tableName(TABLE).item(row("stack", 1)));
        });

        assertThat(METRICS.report().dynamodb().total()).isEqualTo(Units.NONE);
        assertThat(METRICS.report().stack().total()).isEqualTo(new Units(0, 1, 1));
    }

    @Test
    void what_a_turn_does_is_put_down_to_turns_too() {
        Metrics.during("turn", () -> {
            dynamoDb.putItem(put -> put.tableName(TABLE).item(row("turn", 1)));
        });

        assertThat(METRICS.report().causes()).containsOnlyKeys("turn").containsValue(new Units(0, 1, 1));
    }

    @Test
    void every_client_of_the_process_is_counted_without_being_told() {
        Metrics.during("told by nobody", () -> {
            dynamoDb.getItem(get -> get.tableName(TABLE).key(row("nobody", 0)));
        });

        assertThat(Metrics.ofThisProcess().report().causes()).containsEntry("told by nobody", new Units(0.5, 0, 1));
    }

    private static Units units(String operation) {
        return METRICS.report()
            .dynamodb()
            .tables()
            .getOrDefault(TABLE, Map.of())
            .getOrDefault(operation, Units.NONE);
    }

    private static void transact(TransactWriteItem... actions) {
        dynamoDb.transactWriteItems(request -> request.transactItems(List.of(actions)));
    }

    private static TransactWriteItem put(Map<String, AttributeValue> row) {
        return TransactWriteItem.builder().put(put -> put.tableName(TABLE).item(row)).build();
    }

    private static Map<String, AttributeValue> waiting(String key, String since) {
        var row = row(key, 10);
        row.put("upk", AttributeValue.fromS("0"));
        row.put("usk", AttributeValue.fromS(since));
        return row;
    }

    /** With an attribute of that many bytes; only its key for 0. */
    private static Map<String, AttributeValue> row(String key, int bytes) {
        var row = new HashMap<>(Map.of("pk", AttributeValue.fromS(key), "sk", AttributeValue.fromS("row")));
        if (bytes > 0) {
            row.put("filling", AttributeValue.fromS("x".repeat(bytes)));
        }
        return row;
    }
}
