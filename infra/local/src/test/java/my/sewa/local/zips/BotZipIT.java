package my.sewa.local.zips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BotZipIT {
    private static final String HANDLER = "my.sewa.bot.BotApplication";
    private static final Map<String, String> ENVIRONMENT = Map.of("TWILIO_ACCOUNT_SID",
            "AC00000000000000000000000000000000", "TWILIO_AUTH_TOKEN", "12345", "SEWA_PUBLIC_URL",
            "https://sewa.example", "SEWA_WHATSAPP_NUMBER", "+60300000000", "SEWA_DYNAMODB_URL", "http://127.0.0.1:9");

    @Test
    void a_record_that_asks_for_nothing_is_passed_over(@TempDir Path place) throws IOException {
        Path task = FunctionZip.of("bot").unpack(place);
        try (var function = PackedFunction.start(task, HANDLER, ENVIRONMENT)) {
            assertThat(function.invoke(Events.foreignRecord())).isEqualTo("{\"batchItemFailures\":[]}");
        }
    }

    @Test
    void nothing_it_may_need_was_left_out(@TempDir Path place) throws IOException {
        assertThat(FunctionZip.missing(FunctionZip.of("bot").unpack(place), HANDLER)).isEmpty();
    }
}
