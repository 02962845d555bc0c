package my.sewa.local.commands.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** A Twilio that takes every message at once and reports it read; it has no Content templates. */
final class BenchTwilio implements AutoCloseable {
    /** Tells the stack what became of a message. */
    interface StatusCallback {
        void post(String url, Map<String, String> form);
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong taken = new AtomicLong();
    private final Map<String, Semaphore> replies = new ConcurrentHashMap<>();
    private volatile StatusCallback callback = (_, _) -> {};

    BenchTwilio() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void reportTo(StatusCallback to) {
        callback = to;
    }

    /** Waits for the next message to a phone; false if none comes. */
    boolean awaitReply(String phone) throws InterruptedException {
        return replies(phone).tryAcquire(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private Semaphore replies(String phone) {
        return replies.computeIfAbsent(phone, _ -> new Semaphore(0));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            boolean messages = exchange.getRequestURI().getPath().endsWith("/Messages.json");
            if (messages && exchange.getRequestMethod().equals("POST")) {
                String sid = "SM%032x".formatted(taken.incrementAndGet());
                send(exchange, 201, "{\"sid\":\"" + sid + "\",\"status\":\"queued\"}");
                replies(form.getOrDefault("To", "").replace("whatsapp:", "")).release();
                var _ = threads.submit(() -> report(sid, form));
            } else if (messages) {
                send(exchange, 200, "{\"messages\":[],\"next_page_uri\":null,\"page\":0,\"page_size\":50}");
            } else {
                send(exchange, 404, "{\"code\":20404,\"message\":\"not here\",\"status\":404}");
            }
        }
    }

    private void report(String sid, Map<String, String> sent) {
        String url = sent.getOrDefault("StatusCallback", "");
        if (!url.isEmpty()) {
            for (String status : List.of("sent", "delivered", "read")) {
                callback.post(url, Map.of(
                        "MessageSid", sid, "MessageStatus", status, "From", sent.getOrDefault("From", ""), "To",
                        sent.getOrDefault("To", ""), "AccountSid", sent.getOrDefault("AccountSid", "")));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> form(String encoded) {
        return Arrays.stream(encoded.split("&", -1))
            .map(field -> field.split("=", 2))
            .filter(field -> field.length == 2)
            .collect(Collectors.toMap(field -> decode(field[0]), field -> decode(field[1]), (_, last) -> last));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
