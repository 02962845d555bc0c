package my.sewa.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.dynamodb.TableNames;
import my.sewa.domain.dynamodb.Tables;
import my.sewa.local.DataFolder;
import my.sewa.local.standins.BuiltStandIns;
import my.sewa.local.standins.LocalClients;
import my.sewa.local.standins.StandIns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** On DynamoDB Local. */
class StreamPollerTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path root;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static DataFolder data;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static StandIns standIns;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static DynamoDbClient dynamoDb;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static DynamoDbStreamsClient streams;

    private final BlockingQueue<String> handled = new LinkedBlockingQueue<>();

    @BeforeAll
    static void start() {
        data = DataFolder.take(root);
        standIns = StandIns.start(BuiltStandIns.folder(), data, true, false, (_, _) -> {});
        URI server = standIns.dynamoDb().orElseThrow();
        dynamoDb = LocalClients.dynamoDb(server);
        streams = LocalClients.streams(server);
    }

    @AfterAll
    static void stop() {
        streams.close();
        dynamoDb.close();
        standIns.close();
        data.close();
    }

    @Test
    void rows_put_in_before_and_after_the_start_arrive_in_order() throws InterruptedException {
        String stream = stream("arrive-");
        put("arrive-", "in#1");
        try (var _ = polling(stream, "arrive", List.of())) {
            put("arrive-", "in#2");
            put("arrive-", "in#3");

            assertThat(List.of(next(), next(), next())).containsExactly("in#1", "in#2", "in#3");
        }
    }

    @Test
    void a_restart_goes_on_where_it_stopped() throws InterruptedException {
        String stream = stream("restart-");
        try (var _ = polling(stream, "restart", List.of())) {
            put("restart-", "in#1");
            assertThat(next()).isEqualTo("in#1");
        }
        put("restart-", "in#2");
        try (var _ = polling(stream, "restart", List.of())) {
            assertThat(next()).isEqualTo("in#2");
        }
        assertThat(handled).isEmpty();
    }

    @Test
    void each_mapping_has_its_own_rows_and_its_own_checkpoint() throws InterruptedException {
        String stream = stream("two-");
        var sent = new LinkedBlockingQueue<String>();
        var sending = mapping("two-send", "out#", stream, sent);
        try (var _ = polling(stream, "two", List.of(sending))) {
            put("two-", "in#1");
            put("two-", "out#1");

            assertThat(next()).isEqualTo("in#1");
            assertThat(sent.poll(10, TimeUnit.SECONDS)).isEqualTo("out#1");
        }
        assertThat(handled).isEmpty();
        assertThat(sent).isEmpty();
    }

    @Test
    void what_changes_later_is_not_an_insert() throws InterruptedException {
        String stream = stream("change-");
        try (var _ = polling(stream, "change", List.of())) {
            put("change-", "in#1");
            put("change-", "in#1");
            put("change-", "in#2");

            assertThat(List.of(next(), next())).containsExactly("in#1", "in#2");
        }
    }

    private String next() throws InterruptedException {
        return String.valueOf(handled.poll(20, TimeUnit.SECONDS));
    }

    private StreamPoller polling(String stream, String name, List<Mapping> others) {
        var mappings = new ArrayList<>(others);
        mappings.add(mapping(name, "in#", stream, handled));
        var poller = new StreamPoller(streams, stream, mappings);
        poller.start();
        return poller;
    }

    private static Mapping mapping(String name, String prefix, String stream, BlockingQueue<String> to) {
        var checkpoint = new Checkpoint(data.file("stream", name + ".json"), stream);
        return new Mapping(name, row -> inserted(row, prefix), checkpoint, batch -> {
            batch.forEach(row -> to.add(Rows.sk(row)));
            return batch.size();
        });
    }

    private static boolean inserted(Record row, String prefix) {
        return row.eventName() == OperationType.INSERT && Rows.sk(row).startsWith(prefix);
    }

    private static String stream(String prefix) {
        var names = new TableNames(prefix);
        Tables.create(dynamoDb, names, List.of(Table.MESSAGES));
        return dynamoDb.describeTable(table -> table.tableName(names.of(Table.MESSAGES))).table().latestStreamArn();
    }

    /** Written again, it gets another attribute, so that the row changes. */
    private static void put(String prefix, String sk) {
        var row = Map.of(
                "pk", AttributeValue.fromS("conversation"),
                "sk", AttributeValue.fromS(sk),
                "written", AttributeValue.fromN(String.valueOf(System.nanoTime())));
        dynamoDb.putItem(put -> put.tableName(new TableNames(prefix).of(Table.MESSAGES)).item(row));
    }
}
