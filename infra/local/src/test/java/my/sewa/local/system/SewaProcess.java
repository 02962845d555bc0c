package my.sewa.local.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The stack as a process of its own, and what Twilio says to it. */
final class SewaProcess implements AutoCloseable {
    static final String OURS = "+60300000000";
    private static final String ACCOUNT = "AC0000000000000000000000000000test";
    private static final String TOKEN = "whole-system";
    private static final String READY = "Sewa is ready at ";

    private final Process process;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private SewaProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** {@code java -jar sewa.jar}, as the README says. */
    static SewaProcess ofJar(Path data, FakeTwilio twilio, Map<String, String> more) {
        return start(List.of(java(), "-jar", System.getProperty("sewa.jar")), data, twilio, more);
    }

    /** The same with its own phones for a Twilio, its clock starting at {@code now}. */
    static SewaProcess ofJarWithPhones(Path data, String now) {
        return start(List.of(java(), "-jar", System.getProperty("sewa.jar")),
                Map.of("SEWA_PORT", "0", "SEWA_DATA", data.toString(), "SEWA_CLOCK", now));
    }

    /** The same program from its classes, so that a test may add to it; {@code options} are the JVM's. */
    static SewaProcess ofClasses(Path data, FakeTwilio twilio, List<String> options, Map<String, String> more) {
        var command = new ArrayList<String>(List.of(java(), "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "my.sewa.local.LocalApplication"));
        return start(command, data, twilio, more);
    }

    private static SewaProcess start(List<String> command, Path data, FakeTwilio twilio, Map<String, String> more) {
        var environment = new HashMap<>(Map.of("SEWA_PORT", "0", "SEWA_DATA", data.toString(), "SEWA_TWILIO_URL",
                twilio.url().toString(), "TWILIO_ACCOUNT_SID", ACCOUNT, "TWILIO_AUTH_TOKEN", TOKEN));
        environment.putAll(more);
        return start(command, environment);
    }

    private static SewaProcess start(List<String> command, Map<String, String> settings) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("SEWA_") || name.startsWith("TWILIO_"));
        environment.putAll(settings);
        try {
            var process = builder.start();
            return new SewaProcess(process, awaitReady(process.inputReader(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI awaitReady(BufferedReader output) throws IOException {
        var said = new ArrayList<String>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {})); // a full pipe would stop it
                return URI.create(line.substring(READY.length()));
            }
            said.add(line);
        }
        throw new AssertionError("never ready: " + said);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    URI address() {
        return address;
    }

    Process process() {
        return process;
    }

    /** What Twilio posts when a person writes; answers the status, or 0 if nobody answered. */
    int receives(String sid, String from, String body) {
        return webhook("/webhooks/twilio/messages", new TreeMap<>(Map.of("MessageSid", sid, "AccountSid", ACCOUNT,
                "From", "whatsapp:" + from, "To", "whatsapp:" + OURS, "Body", body, "NumMedia", "0")));
    }

    private int webhook(String path, SortedMap<String, String> fields) {
        var signed = new StringBuilder(address + path);
        fields.forEach((name, value) -> signed.append(name).append(value));
        String form = fields.entrySet()
            .stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address.resolve(path))
            .header("X-Twilio-Signature", hmac(signed.toString()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
    }

    /** Moves the clock forward to this instant. */
    void clock(String now) {
        post("/local/clock", "{\"now\":\"" + now + "\"}");
    }

    /** Runs a job and returns what it says it did. */
    String job(String name) {
        return text(HttpRequest.newBuilder(address.resolve("/local/jobs/" + name))
            .POST(BodyPublishers.noBody())
            .build());
    }

    String get(String path) {
        return text(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    void post(String path) {
        text(HttpRequest.newBuilder(address.resolve(path)).POST(BodyPublishers.noBody()).build());
    }

    void post(String path, String json) {
        int status = send(HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
        if (status / 100 != 2) {
            throw new AssertionError(path + " answered " + status);
        }
    }

    private String text(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private int send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the process is gone, and its children with it. */
    void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("still alive");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        awaitEnd();
    }
}
