package my.sewa.local.zips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.messaging.dynamodb.MessagingDynamoWiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhooksZipIT {
    private static final String HANDLER = "my.sewa.webhooks.WebhooksApplication";
    private static final String URL = "https://sewa.example";
    private static final String TOKEN = "12345";
    private static final String SID = "SM00000000000000000000000000000009";
    private static final Map<String, String> MESSAGE = Map.of("MessageSid", SID, "From", "whatsapp:+60123450001", "To",
            "whatsapp:+60300000000", "Body", "Selamat pagi & terima kasih", "NumMedia", "0");
    private static final Map<String, String> ENVIRONMENT = Map.of("TWILIO_AUTH_TOKEN", TOKEN, "SEWA_PUBLIC_URL", URL,
            "SEWA_WHATSAPP_NUMBER", "+60300000000", "SEWA_DYNAMODB_URL", "http://127.0.0.1:9");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_signed_message_is_stored_and_the_function_is_well(@TempDir Path place) throws IOException {
        var dynamo = LocalDynamo.with(Table.ADDRESSES, Table.MESSAGES);
        var environment = new HashMap<>(ENVIRONMENT);
        environment.putAll(dynamo.environment());
        try (var function = PackedFunction.start(task(place), HANDLER, environment);
                var connection = dynamo.unguarded()) {
            assertThat(status(function.invoke(Events.get("/health")))).isEqualTo(200);
            assertThat(status(function.invoke(message(TOKEN)))).isBetween(200, 299);
            var conversation = new ConversationId(new Address("+60300000000"), new Address("+60123450001"));
            assertThat(MessagingDynamoWiring.inbox(connection).find(ReceivedId.ofMessage(conversation, SID)))
                .isPresent();
        }
    }

    @Test
    void a_forged_message_is_refused(@TempDir Path place) throws IOException {
        try (var function = PackedFunction.start(task(place), HANDLER, ENVIRONMENT)) {
            assertThat(status(function.invoke(message("54321")))).isEqualTo(403);
        }
    }

    @Test
    void without_its_database_it_says_what_is_down(@TempDir Path place) throws IOException {
        try (var function = PackedFunction.start(task(place), HANDLER, ENVIRONMENT)) {
            JsonNode answer = JSON.readTree(function.invoke(Events.get("/health")));
            assertThat(answer.path("statusCode").asInt()).isEqualTo(503);
            assertThat(answer.path("body").asString("")).contains("database").doesNotContain("127.0.0.1");
        }
    }

    @Test
    void nothing_it_may_need_was_left_out(@TempDir Path place) throws IOException {
        assertThat(FunctionZip.missing(task(place), HANDLER)).isEmpty();
    }

    private static Path task(Path place) throws IOException {
        return FunctionZip.of("webhooks").unpack(place);
    }

    private static String message(String token) {
        return Events.fromTwilio(URL, "/webhooks/twilio/messages", MESSAGE, token);
    }

    private static int status(String answer) {
        return JSON.readTree(answer).path("statusCode").asInt();
    }
}
