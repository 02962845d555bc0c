package my.sewa.local.phones;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The phones and an {@link EchoStack}, with a clock that tests move. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(basePackages = "my.sewa.local.phones")
class PhonesRun {
    static final String AMINAH = "+60199990001";
    static final String ALI = "+60123450001";
    static final String OURS = "+60300000000";
    static final JsonMapper JSON = new JsonMapper();

    /** Runs on from where it is put. */
    static final class TestClock implements InstantSource {
        private volatile Duration ahead = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        void advance(Duration by) {
            ahead = ahead.plus(by);
        }
    }

    /** A running one. */
    record Running(ConfigurableApplicationContext context) implements AutoCloseable {
        String url() {
            var server = ((WebServerApplicationContext) context).getWebServer();
            return "http://localhost:" + (server == null ? 0 : server.getPort());
        }

        EchoStack stack() {
            return context.getBean(EchoStack.class);
        }

        EchoStack.Twilio twilio() {
            return stack().twilio();
        }

        TestClock clock() {
            return context.getBean(TestClock.class);
        }

        <T> T part(Class<T> type) {
            return context.getBean(type);
        }

        /** Somebody writes, and the webhook has it. */
        Map<String, String> says(String person, String text) throws IOException, InterruptedException {
            return does(person, "text", text);
        }

        /** Somebody does something that a page can do, and the webhook has it. */
        Map<String, String> does(String person, @Nullable Object... fields) throws IOException, InterruptedException {
            assertThat(asks(person, fields).statusCode()).isEqualTo(201);
            return taken();
        }

        /** What the webhook has been told next. */
        Map<String, String> taken() throws InterruptedException {
            return taken(stack().inbound);
        }

        HttpResponse<String> asks(String person, @Nullable Object... fields) throws IOException, InterruptedException {
            var draft = new LinkedHashMap<String, @Nullable Object>();
            draft.put("person", person);
            for (int i = 0; i < fields.length; i += 2) {
                draft.put(String.valueOf(fields[i]), fields[i + 1]);
            }
            return post("/local/phones/send", JSON.writeValueAsString(draft));
        }

        HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
            return EchoStack.Twilio.call(HttpRequest.newBuilder(URI.create(url() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return EchoStack.Twilio.call(HttpRequest.newBuilder(URI.create(url() + path)));
        }

        /** Sends to a person, with a status callback that names {@code cause}; answers the created message. */
        JsonNode send(String person, String cause, String... more) throws IOException, InterruptedException {
            var answer = twilio().send(joined(new String[]{"To", "whatsapp:" + person, "From", "whatsapp:" + OURS,
                    "StatusCallback", url() + "/webhooks/twilio/status?m=" + cause}, more));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return JSON.readTree(answer.body());
        }

        /** The next status of the message sent for a cause; others are left out. */
        Map<String, String> callback(String cause) throws InterruptedException {
            while (true) {
                var next = taken(stack().callbacks);
                if (cause.equals(next.get("m"))) {
                    return next;
                }
            }
        }

        /** Creates a template with one content type; answers its sid. */
        String template(String type, String content, String samples) throws IOException, InterruptedException {
            var answer = twilio().post("/v1/Content", """
                    {"friendly_name":"test","language":"en","variables":%s,"types":{"%s":%s}}"""
                .formatted(samples, type, content));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return JSON.readTree(answer.body()).get("sid").stringValue();
        }

        /** Submits it as a utility template; answers what became of it. */
        JsonNode approve(String sid) throws IOException, InterruptedException {
            twilio().post("/v1/Content/" + sid + "/ApprovalRequests/whatsapp",
                    "{\"name\":\"t_" + sid.toLowerCase(java.util.Locale.ROOT) + "\",\"category\":\"UTILITY\"}");
            return JSON.readTree(twilio().get("/v1/Content/" + sid + "/ApprovalRequests").body()).get("whatsapp");
        }

        static String[] joined(String[] some, String... more) {
            var all = java.util.Arrays.copyOf(some, some.length + more.length);
            System.arraycopy(more, 0, all, some.length, more.length);
            return all;
        }

        private static Map<String, String> taken(BlockingQueue<Map<String, String>> from) throws InterruptedException {
            var next = from.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("something within twenty seconds").isNotNull();
            return Objects.requireNonNull(next);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    static Running start(Path data) {
        return start(data, 0);
    }

    static Running start(Path data, int port) {
        return new Running(new SpringApplicationBuilder(PhonesRun.class).properties(Map.of(
                "server.port", port, "SEWA_DATA", data.toString(), "server.address", "127.0.0.1",
                "logging.level.root", "WARN"))
            .run());
    }

    @Bean
    TestClock clock() {
        return new TestClock();
    }
}
