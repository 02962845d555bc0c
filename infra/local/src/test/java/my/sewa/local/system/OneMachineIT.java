package my.sewa.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stack as people start it, and what only one machine has. */
class OneMachineIT {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static FakeTwilio twilio;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static SewaProcess sewa;

    @BeforeAll
    static void start() {
        twilio = new FakeTwilio();
        sewa = SewaProcess.ofJar(folder.resolve("data"), twilio, Map.of());
    }

    @AfterAll
    static void stop() {
        sewa.close();
        twilio.close();
    }

    @Test
    void it_is_healthy() {
        assertThat(sewa.get("/health")).isEqualTo("{\"status\":\"up\"}");
    }

    @Test
    void a_signed_message_is_answered_once_however_often_it_is_delivered() {
        assertThat(sewa.receives("SM0001", "+60199990001", "help")).isEqualTo(204);
        twilio.await("+60199990001", 1);

        assertThat(sewa.receives("SM0001", "+60199990001", "help")).isEqualTo(204);
        assertThat(sewa.receives("SM0002", "+60199990001", "list quotes")).isEqualTo(204);
        assertThat(twilio.await("+60199990001", 2)).hasSize(2);
    }

    @Test
    @Timeout(60)
    void the_metrics_tell_what_a_message_cost() {
        sewa.post("/local/metrics/reset");
        sewa.receives("SM0003", "+60199990002", "help");
        twilio.await("+60199990002", 1);

        var metrics = json("/local/metrics");
        while (metrics.path("messages").isEmpty()) { // counted when the carrier's answer is written
            metrics = json("/local/metrics");
        }

        assertThat(metrics.at("/causes/webhooks/write").asDouble()).isPositive();
        assertThat(metrics.at("/causes/turn/write").asDouble()).isPositive();
        assertThat(metrics.at("/dynamodb/tables/messages").propertyNames()).contains("PutItem", "TransactWriteItems");
        assertThat(metrics.path("messages").propertyNames()).hasSize(1);
        assertThat(metrics.at("/stack/tables/stream/GetRecords/requests").asInt()).isPositive();
    }

    @Test
    void a_job_says_what_it_did() {
        var sweep = JsonMapper.shared().readTree(sewa.job("sweep"));

        assertThat(sweep.propertyNames()).containsExactly("job", "looked", "done", "sent", "failed");
        assertThat(JsonMapper.shared().readTree(sewa.job("overdue")).path("job").asString()).isEqualTo("overdue");
        assertThat(sewa.job("dance")).contains("There is no such job");
    }

    @Test
    void the_clock_can_be_moved_forward() {
        sewa.clock("2040-01-01T09:00:00+08:00");

        assertThat(json("/local/clock").path("now").asString()).startsWith("2040-01-01T09:0");
    }

    @Test
    void a_second_stack_on_the_same_data_is_refused() {
        try (var second = Jar.start(folder, Map.of("SEWA_PORT", "0", "SEWA_DATA", folder.resolve("data").toString()))) {
            var ended = second.ended();

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).hasSize(1).allMatch(line -> line.startsWith("Another Sewa already runs on "));
        }
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(sewa.get(path));
    }
}
