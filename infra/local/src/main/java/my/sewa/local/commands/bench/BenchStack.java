package my.sewa.local.commands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import my.sewa.local.Settings;
import my.sewa.local.Stack;
import my.sewa.local.phones.Signature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A stack of our own on free ports and in a folder that is removed afterwards, with staff enough for all threads. */
final class BenchStack implements AutoCloseable {
    static final String OURS = "+60300000000";
    private static final String ACCOUNT = "ACbench";
    private static final String TOKEN = "bench";
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final BenchTwilio twilio;
    private final Path folder;
    private final Stack stack;
    private final URI url;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private BenchStack(BenchTwilio twilio, Path folder, Settings settings) {
        this.twilio = twilio;
        this.folder = folder;
        this.url = settings.publicUrl();
        this.stack = Stack.start(settings);
        twilio.reportTo(this::postSigned);
    }

    /** Staff and conversations for so many threads; the clock starts on a Friday morning. */
    static BenchStack start(int threads) {
        var twilio = new BenchTwilio();
        try {
            Path folder = Files.createTempDirectory("sewa-bench");
            Path world = Files.writeString(folder.resolve("world.json"), world(threads));
            return new BenchStack(twilio, folder, Settings.from(Map.of(
                    "SEWA_PORT", "0",
                    "SEWA_DATA", folder.resolve("data").toString(),
                    "SEWA_WORLD", world.toString(),
                    "SEWA_CLOCK", "2026-11-20T10:00:00+08:00",
                    "SEWA_TWILIO_URL", twilio.url().toString(),
                    "TWILIO_ACCOUNT_SID", ACCOUNT,
                    "TWILIO_AUTH_TOKEN", TOKEN)));
        } catch (IOException e) {
            twilio.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            twilio.close();
            throw e;
        }
    }

    /** The phone of a thread's own member of staff. */
    static String staff(int thread) {
        return "+6018%07d".formatted(1_000_000 + thread);
    }

    /** What Twilio posts when somebody writes; says if it was stored. */
    boolean writes(String sid, String phone, String text) {
        return postSigned(url + "/webhooks/twilio/messages", Map.of(
                "MessageSid", sid, "AccountSid", ACCOUNT, "From", "whatsapp:" + phone, "To", "whatsapp:" + OURS,
                "Body", text, "NumMedia", "0"));
    }

    BenchTwilio twilio() {
        return twilio;
    }

    JsonNode metrics() {
        return JSON.readTree(send(HttpRequest.newBuilder(url.resolve("/local/metrics"))));
    }

    void resetMetrics() {
        send(HttpRequest.newBuilder(url.resolve("/local/metrics/reset")).POST(BodyPublishers.noBody()));
    }

    @Override
    public void close() {
        twilio.close();
        stack.close();
        client.shutdownNow(); // a status that nobody takes any more must not hold us up
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean postSigned(String to, Map<String, String> form) {
        String body = form.entrySet()
            .stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(to))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Twilio-Signature", Signature.of(to, form, TOKEN))
            .timeout(ANSWER)
            .POST(BodyPublishers.ofString(body))
            .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The demo company with a member of staff more for each thread. */
    private static String world(int threads) throws IOException {
        try (var file = Objects.requireNonNull(BenchStack.class.getResourceAsStream("/demo-company.json"))) {
            var company = (ObjectNode) JSON.readTree(file);
            var staff = (ArrayNode) company.get("staff");
            for (int thread = 0; thread < threads; thread++) {
                staff.addObject()
                    .put("id", "S-" + (100 + thread))
                    .put("name", "Bench " + thread)
                    .put("phone", staff(thread))
                    .put("role", "manager")
                    .put("language", "en");
            }
            return JSON.writeValueAsString(company);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
