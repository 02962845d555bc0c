package my.sewa.local.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class TemplatesCommandTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    Path data;

    @Test
    void templates_are_created_and_submitted_once() throws IOException {
        try (var twilio = new Twilio()) {
            var account = Map.of("SEWA_TWILIO_URL", twilio.url(), "TWILIO_ACCOUNT_SID", "AC1", "TWILIO_AUTH_TOKEN",
                    "one,two", "SEWA_PUBLIC_URL", "https://sewa.example");
            assertThat(run(account, "sync")).isZero();
            assertThat(out.toString()).contains("30 created, 18 submitted, 18 of 18 approved.");
            assertThat(out.toString().lines().filter(line -> line.startsWith("sewa_quotation_ms_"))).singleElement()
                .asString()
                .endsWith(" approved");
            assertThat(run(account, "sync")).isZero();
            assertThat(out.toString()).contains("0 created, 0 submitted, 18 of 18 approved.");
            // other links are other words to WhatsApp
            var moved = new HashMap<>(account);
            moved.put("SEWA_PUBLIC_URL", "https://elsewhere.example/");
            assertThat(run(moved, "sync")).isZero();
            assertThat(out.toString()).contains("8 created, 8 submitted, 18 of 18 approved.");
        }
    }

    @Test
    void what_is_missing_is_one_sentence() {
        assertThat(run(Map.of(), "sync")).isEqualTo(1);
        assertThat(run(Map.of("TWILIO_ACCOUNT_SID", "AC1"), "sync")).isEqualTo(1);
        assertThat(run(Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_AUTH_TOKEN", "x"), "sync")).isEqualTo(1);
        assertThat(run(Map.of(), "dance")).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(
                "No stack runs on SEWA_DATA; start it, or name an account in TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.",
                "TWILIO_AUTH_TOKEN must be given too, since TWILIO_ACCOUNT_SID is.",
                "SEWA_PUBLIC_URL must be given: the links of documents begin with it.", "Say templates sync.");
    }

    @Test
    void who_names_an_account_never_means_the_stack_that_runs_here() throws IOException {
        try (var stack = new Twilio()) {
            Files.writeString(data.resolve("stack.json"), JSON.writeValueAsString(Map.of("pid",
                    ProcessHandle.current().pid(), "url", stack.url(), "dynamoDb", "http://d", "s3", "http://s",
                    "tablePrefix", "")));
            assertThat(run(Map.of(), "sync")).isZero();
            assertThat(stack.names).isNotEmpty();
            stack.names.clear();
            assertThat(run(Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_AUTH_TOKEN", "x"), "sync")).isEqualTo(1);
            assertThat(err.toString()).startsWith("SEWA_PUBLIC_URL must be given");
            assertThat(run(Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_AUTH_TOKEN", "x", "SEWA_PUBLIC_URL",
                    "https://sewa.example", "SEWA_TWILIO_URL", "http://127.0.0.1:1"), "sync"))
                .isEqualTo(1);
            assertThat(stack.names).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"SEWA_TWILIO_URL, twilio", "SEWA_PUBLIC_URL, ftp://sewa.example", "TWILIO_AUTH_TOKEN, 'a,'"})
    void a_wrong_value_is_one_sentence_that_names_its_variable(String name, String value) {
        var given = new HashMap<>(Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_AUTH_TOKEN", "x", "SEWA_TWILIO_URL",
                "http://127.0.0.1:1", "SEWA_PUBLIC_URL", "https://sewa.example"));
        given.put(name, value);
        assertThat(run(given, "sync")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith(name + " must be ");
    }

    @Test
    void a_twilio_that_does_not_answer_is_one_sentence() {
        assertThat(run(Map.of("SEWA_TWILIO_URL", "http://127.0.0.1:1", "SEWA_PUBLIC_URL", "https://sewa.example"),
                "sync"))
            .isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly(
                "The templates are not to be had: http://127.0.0.1:1 does not answer, or refuses.");
    }

    private int run(Map<String, String> environment, String... arguments) {
        var all = new HashMap<>(environment);
        all.put("SEWA_DATA", data.toString());
        return new TemplatesCommand(all).run(List.of(arguments), new BufferedReader(new StringReader("")),
                new PrintWriter(out, true), new PrintWriter(err, true));
    }

    /** Keeps what is created, and approves what is submitted. */
    private static final class Twilio implements AutoCloseable {
        private final HttpServer server;
        private final Map<String, String> names = new LinkedHashMap<>();
        private final List<String> approved = new ArrayList<>();

        Twilio() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v1/", this::answer);
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        private void answer(HttpExchange exchange) throws IOException {
            String path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (path.endsWith("/ApprovalRequests/whatsapp")) {
                approved.add(path.split("/", -1)[3]);
                send(exchange, Map.of("status", "received"));
            } else if ("POST".equals(exchange.getRequestMethod())) {
                String sid = "HX" + names.size();
                names.put(sid, JSON.readTree(body).path("friendly_name").asString());
                send(exchange, Map.of("sid", sid));
            } else {
                var contents = names.entrySet()
                    .stream()
                    .map(content -> Map.of("sid", content.getKey(), "friendly_name", content.getValue(),
                            "approval_requests", Map.of("status",
                                    approved.contains(content.getKey()) ? "approved" : "unsubmitted")))
                    .toList();
                send(exchange, Map.of("contents", contents, "meta", Map.of()));
            }
        }

        private static void send(HttpExchange exchange, Map<String, ?> answer) throws IOException {
            byte[] bytes = JSON.writeValueAsBytes(answer);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
