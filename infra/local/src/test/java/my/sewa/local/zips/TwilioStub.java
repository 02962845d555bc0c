package my.sewa.local.zips;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A Twilio that has no templates and no messages, and takes every message it is given. */
final class TwilioStub implements AutoCloseable {
    private static final String NOTHING = "{\"messages\":[],\"contents\":[],\"meta\":{\"key\":\"contents\"},\"page\":0}";
    private static final String TAKEN = "{\"sid\":\"SM00000000000000000000000000000001\",\"status\":\"queued\"}";

    private final HttpServer server;
    private final Queue<String> taken = new ConcurrentLinkedQueue<>();

    TwilioStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The forms it was sent, decoded, in order. */
    Queue<String> taken() {
        return taken;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean post = exchange.getRequestMethod().equals("POST");
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (post) {
                taken.add(URLDecoder.decode(form, StandardCharsets.UTF_8));
            }
            byte[] answer = (post ? TAKEN : NOTHING).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(post ? 201 : 200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}
