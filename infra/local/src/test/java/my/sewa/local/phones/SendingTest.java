package my.sewa.local.phones;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import my.sewa.local.phones.EchoStack.Twilio;
import my.sewa.local.phones.PhonesRun.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingTest {
    private Running run;

    @BeforeAll
    void start(@TempDir Path data) {
        run = PhonesRun.start(data);
    }

    @AfterAll
    void stop() {
        run.close();
    }

    @Test
    void what_a_person_types_reaches_the_webhook_signed() throws Exception {
        post("/local/phones/send", "{\"person\":\"+60199990001\",\"text\":\"quote 2 genset\"}");
        var form = taken();
        assertThat(form).containsEntry("Body", "quote 2 genset")
            .containsEntry("From", "whatsapp:+60199990001")
            .containsEntry("To", "whatsapp:+60300000000")
            .containsEntry("ProfileName", "Aminah")
            .containsEntry("WaId", "60199990001")
            .containsEntry("MessageType", "text")
            .containsEntry("NumMedia", "0");
        assertThat(form.get("MessageSid")).matches("SM[0-9a-f]{32}");
        assertThat(form.get("ExternalUserId")).matches("whatsapp:MY\\.[0-9]+");
    }

    private Map<String, String> taken() throws InterruptedException {
        var form = run.stack().inbound.poll(10, TimeUnit.SECONDS);
        assertThat(form).as("a webhook within ten seconds").isNotNull();
        return Map.copyOf(java.util.Objects.requireNonNull(form));
    }

    private void post(String path, String json) throws IOException, InterruptedException {
        assertThat(Twilio.call(java.net.http.HttpRequest.newBuilder(java.net.URI.create(run.url() + path))
            .header("Content-Type", "application/json")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(json))).statusCode()).isLessThan(300);
    }
}
