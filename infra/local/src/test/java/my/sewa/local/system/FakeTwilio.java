package my.sewa.local.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** A Twilio that remembers what it took and can be told to misbehave; it has no Content templates. */
final class FakeTwilio implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MESSAGES = "/2010-04-01/Accounts/";

    /** A message it took, or one that a person sent. */
    record Kept(String sid, boolean inbound, String from, String to, String body, Instant at, String callback) {}

    /** How it answers one attempt. */
    enum Answer {
        TAKE, TAKE_AND_DROP, BUSY, BROKEN
    }

    private final HttpServer server;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    FakeTwilio() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How the next attempts end; after them everything is taken. */
    synchronized void next(Answer... next) {
        answers.addAll(Arrays.asList(next));
    }

    /** A person wrote this, whether or not its webhook ever arrives. */
    synchronized void wrote(String sid, String from, String to, String body, Instant at) {
        kept.add(new Kept(sid, true, "whatsapp:" + from, "whatsapp:" + to, body, at, ""));
    }

    /** What this person has been sent, oldest first. */
    synchronized List<Kept> sentTo(String person) {
        return kept.stream().filter(one -> !one.inbound() && one.to().equals("whatsapp:" + person)).toList();
    }

    synchronized List<String> bodiesTo(String person) {
        return sentTo(person).stream().map(Kept::body).toList();
    }

    /** Waits until this person has been sent so many messages, and returns their texts. */
    synchronized List<String> await(String person, int count) {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (sentTo(person).size() < count) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("not %d messages to %s but %s".formatted(count, person, bodiesTo(person)));
            }
            try {
                wait(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
        }
        return bodiesTo(person);
    }

    /** Waits until this person has been sent something with those words. */
    synchronized void awaitText(String person, String words) {
        awaitText(person, words, 0);
    }

    /** The same, but newer than all that has been sent to them so far, or is there by now as the last. */
    synchronized void awaitNext(String person, String words) {
        awaitText(person, words, Math.max(0, sentTo(person).size() - 1));
    }

    private synchronized void awaitText(String person, String words, int after) {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (bodiesTo(person).stream().skip(after).noneMatch(body -> body.contains(words))) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("nothing with %s to %s but %s".formatted(words, person, bodiesTo(person)));
            }
            try {
                wait(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (!path.startsWith(MESSAGES) || !path.endsWith("/Messages.json")) {
                answer(exchange, 404, "{\"code\":20404,\"message\":\"not here\",\"status\":404}");
            } else if (exchange.getRequestMethod().equals("POST")) {
                take(exchange, form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            } else {
                var raw = exchange.getRequestURI().getRawQuery();
                answer(exchange, 200, list(form(raw == null ? "" : raw)));
            }
        }
    }

    private void take(HttpExchange exchange, Map<String, String> form) throws IOException {
        var how = nextAnswer();
        switch (how) {
            case BUSY -> answer(exchange, 429, "{\"code\":20429,\"message\":\"busy\",\"status\":429}");
            case BROKEN -> answer(exchange, 500, "");
            case TAKE, TAKE_AND_DROP -> {
                var sid = keep(form);
                if (how == Answer.TAKE) {
                    answer(exchange, 201, "{\"sid\":\"" + sid + "\",\"status\":\"queued\"}");
                }
            }
        }
    }

    private synchronized Answer nextAnswer() {
        return answers.isEmpty() ? Answer.TAKE : answers.removeFirst();
    }

    private synchronized String keep(Map<String, String> form) {
        String sid = "SM%032x".formatted(kept.size() + 1);
        kept.add(new Kept(sid, false, form.getOrDefault("From", ""), form.getOrDefault("To", ""),
                form.getOrDefault("Body", ""), Instant.now(), form.getOrDefault("StatusCallback", "")));
        notifyAll();
        return sid;
    }

    private synchronized String list(Map<String, String> query) {
        var found = new ArrayList<Map<String, Object>>();
        for (Kept one : kept.reversed()) {
            boolean wanted = one.to().equals(query.getOrDefault("To", one.to()))
                    && one.from().equals(query.getOrDefault("From", one.from()));
            if (wanted) {
                found.add(json(one));
            }
        }
        var page = new HashMap<String, Object>();
        page.put("messages", found);
        page.put("next_page_uri", null);
        page.put("page", 0);
        page.put("page_size", 50);
        return JSON.writeValueAsString(page);
    }

    private static Map<String, Object> json(Kept one) {
        var at = DateTimeFormatter.RFC_1123_DATE_TIME.format(one.at().atOffset(ZoneOffset.UTC)).replace("GMT", "+0000");
        return Map.of("sid", one.sid(), "direction", one.inbound() ? "inbound" : "outbound-api", "from", one.from(),
                "to", one.to(), "body", one.body(), "num_media", "0", "date_created", at, "date_sent", at);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Map<String, String> form(String encoded) {
        var fields = new HashMap<String, String>();
        for (String field : encoded.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(URLDecoder.decode(field.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
