package my.sewa.local.zips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Received;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.messaging.dynamodb.MessagingDynamoWiring;
import my.sewa.local.world.DemoCompany;
import my.sewa.local.world.WorldWiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class BotZipIT {
    private static final String HANDLER = "my.sewa.bot.BotApplication";
    private static final String SWEEP = "{\"job\":\"sweep\"}";
    private static final Address OURS = new Address("+60300000000");
    private static final Address RAJ = new Address("+60199990002");
    private static final Map<String, String> ENVIRONMENT = Map.of("TWILIO_ACCOUNT_SID",
            "AC00000000000000000000000000000000", "TWILIO_AUTH_TOKEN", "12345", "SEWA_PUBLIC_URL",
            "https://sewa.example", "SEWA_WHATSAPP_NUMBER", OURS.value(), "SEWA_DYNAMODB_URL", "http://127.0.0.1:9",
            "SEWA_LINK_KEYS", "k1:" + Base64.getEncoder().encodeToString(new byte[32]));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M");

    @Test
    void what_a_webhook_stored_is_answered_with_a_price(@TempDir Path place) throws IOException {
        var dynamo = LocalDynamo.with(Table.values());
        var now = Clock.systemUTC().instant();
        var today = LocalDate.ofInstant(now, ZoneId.of("Asia/Kuala_Lumpur"));
        String asked = "quote 2 genset 20kva for Ali Construction " + DAY.format(today.plusDays(5)) + " to "
                + DAY.format(today.plusDays(9));
        try (var twilio = new TwilioStub(); var connection = dynamo.unguarded()) {
            WorldWiring.loader(connection, OURS, Clock.systemUTC()).load(DemoCompany.as(today));
            store(connection, asked, now);
            var environment = new HashMap<>(ENVIRONMENT);
            environment.putAll(dynamo.environment());
            environment.put("SEWA_TWILIO_URL", twilio.url());
            try (var function = PackedFunction.start(task(place), HANDLER, environment)) {
                var answered = JSON.readTree(function.invoke(SWEEP));
                assertThat(answered.path("done").asInt()).as(function.said()).isEqualTo(1);
                var sent = JSON.readTree(function.invoke(SWEEP));
                assertThat(sent.path("sent").asInt()).as(function.said()).isEqualTo(1);
                assertThat(twilio.taken()).singleElement().asString().contains("RM3,500.00", RAJ.value());
            }
        }
    }

    @Test
    void a_record_that_asks_for_nothing_is_passed_over(@TempDir Path place) throws IOException {
        try (var function = PackedFunction.start(task(place), HANDLER, ENVIRONMENT)) {
            assertThat(function.invoke(Events.foreignRecord())).isEqualTo("{\"batchItemFailures\":[]}");
        }
    }

    @Test
    void nothing_it_may_need_was_left_out(@TempDir Path place) throws IOException {
        assertThat(FunctionZip.missing(task(place), HANDLER)).isEmpty();
    }

    private static Path task(Path place) throws IOException {
        return FunctionZip.of("bot").unpack(place);
    }

    private static void store(DynamoConnection connection, String text, Instant at) {
        var id = ReceivedId.ofMessage(new ConversationId(OURS, RAJ), "SM00000000000000000000000000000009");
        var received = new Received.Inbound(id, at, new Received.Content.Text(text), Optional.empty(),
                Optional.empty(), false);
        var inbox = MessagingDynamoWiring.inbox(connection);
        DynamoWiring.transactions(connection).commit(List.of(inbox.add(received)));
    }
}
