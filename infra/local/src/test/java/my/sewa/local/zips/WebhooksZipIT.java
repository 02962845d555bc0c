package my.sewa.local.zips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class WebhooksZipIT {
    private static final String HANDLER = "my.sewa.webhooks.WebhooksApplication";
    private static final Map<String, String> ENVIRONMENT = Map.of("TWILIO_AUTH_TOKEN", "12345", "SEWA_PUBLIC_URL",
            "https://sewa.example", "SEWA_WHATSAPP_NUMBER", "+60300000000", "SEWA_DYNAMODB_URL", "http://127.0.0.1:9");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void without_its_database_it_says_what_is_down(@TempDir Path place) throws IOException {
        Path task = FunctionZip.of("webhooks").unpack(place);
        try (var function = PackedFunction.start(task, HANDLER, ENVIRONMENT)) {
            var answer = JSON.readTree(function.invoke(Events.get("/health")));
            assertThat(answer.path("statusCode").asInt()).isEqualTo(503);
            assertThat(answer.path("body").asString("")).contains("database").doesNotContain("127.0.0.1");
        }
    }

    @Test
    void a_forged_message_is_refused(@TempDir Path place) throws IOException {
        Path task = FunctionZip.of("webhooks").unpack(place);
        var headers = Map.of("content-type", "application/x-www-form-urlencoded", "x-twilio-signature",
                "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
        try (var function = PackedFunction.start(task, HANDLER, ENVIRONMENT)) {
            var answer = JSON
                .readTree(function.invoke(Events.post("/webhooks/twilio/messages", headers, "Body=hello")));
            assertThat(answer.path("statusCode").asInt()).isEqualTo(403);
        }
    }

    @Test
    void nothing_it_may_need_was_left_out(@TempDir Path place) throws IOException {
        assertThat(FunctionZip.missing(FunctionZip.of("webhooks").unpack(place), HANDLER)).isEmpty();
    }
}
