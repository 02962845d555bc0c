package my.sewa.local.zips;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * What AWS Lambda's own runtime client asks for work and hands its answers to, for one function.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">AWS, Lambda runtime API</a>
 */
final class RuntimeApi implements AutoCloseable {
    private static final String RUNTIME = "/2018-06-01/runtime/";
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private record Invocation(String id, String event, CompletableFuture<String> answer) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final LinkedBlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final ConcurrentHashMap<String, Invocation> running = new ConcurrentHashMap<>();
    private final CompletableFuture<String> end = new CompletableFuture<>();

    RuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(RUNTIME + "invocation/next", this::next);
        server.createContext(RUNTIME + "invocation/", this::answered);
        server.createContext(RUNTIME + "init/error", exchange -> {
            failed("the function did not start: " + body(exchange));
            respond(exchange, 202, "{}");
        });
        server.start();
    }

    /** As AWS_LAMBDA_RUNTIME_API names it. */
    String hostAndPort() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** The function's answer to {@code event}; fails if the function does, or ends before it has answered. */
    CompletableFuture<String> invoke(String event) {
        var invocation = new Invocation(UUID.randomUUID().toString(), event, new CompletableFuture<>());
        var _ = end.whenComplete((_, why) -> invocation.answer().completeExceptionally(why));
        waiting.add(invocation);
        return invocation.answer();
    }

    /** No answer will come any more. */
    void failed(String why) {
        end.completeExceptionally(new IllegalStateException(why));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void next(HttpExchange exchange) throws IOException {
        try {
            Invocation invocation = waiting.take();
            running.put(invocation.id(), invocation);
            var headers = exchange.getResponseHeaders();
            headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
            headers.set("Lambda-Runtime-Deadline-Ms",
                    String.valueOf(Clock.systemUTC().instant().plus(DEADLINE).toEpochMilli()));
            headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:ap-southeast-5:000000000000:function:f");
            headers.set("Content-Type", "application/json"); // without it AWS's client falls over
            respond(exchange, 200, invocation.event());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // closed while the function waited for more
        }
    }

    /** {@code …/invocation/{id}/response} or {@code …/error}. */
    private void answered(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        String body = body(exchange);
        Invocation invocation = running.remove(path[4]);
        if (invocation == null) {
            respond(exchange, 400, "{}");
        } else {
            respond(exchange, 202, "{}");
            if (path[5].equals("response")) {
                invocation.answer().complete(body);
            } else {
                invocation.answer().completeExceptionally(new IllegalStateException("the function failed: " + body));
            }
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
