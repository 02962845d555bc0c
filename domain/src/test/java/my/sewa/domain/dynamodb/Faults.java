package my.sewa.domain.dynamodb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * The line to the database, on which the writes, one after the other and the SDK's own repetitions included, meet the
 * faults that were ordered: what the real service does and DynamoDB Local never. Reads are left alone.
 */
public final class Faults implements SdkHttpClient {
    /** What happens to a write. */
    public enum Fault {
        /** It goes through. */
        NONE,
        /** Refused: too many requests; nothing is applied. */
        THROTTLED,
        /** Refused: another transaction is at the (last) item; nothing is applied. */
        CONFLICT,
        /** The service has a bad moment; nothing is applied. */
        SERVER_ERROR,
        /** It never arrives. */
        UNREACHABLE,
        /** It is applied, and the answer never arrives. */
        LOST_ANSWER
    }

    private static final String TYPE = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#";
    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL = 500;

    private final SdkHttpClient line = UrlConnectionHttpClient.create();
    private final Deque<Fault> ordered = new ConcurrentLinkedDeque<>();
    private final AtomicInteger writes = new AtomicInteger();

    /** For the next writes, in this order; those after them go through. */
    public Faults then(Fault... faults) {
        ordered.addAll(Arrays.asList(faults));
        return this;
    }

    public Faults then(int times, Fault fault) {
        ordered.addAll(Collections.nCopies(times, fault));
        return this;
    }

    /** How many writes were tried, counting repetitions. */
    public int writes() {
        return writes.get();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        var operation = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
        var through = line.prepareRequest(request);
        if (!operation.matches(".*\\.(PutItem|UpdateItem|DeleteItem|TransactWriteItems)")) {
            return through;
        }
        writes.incrementAndGet();
        var fault = ordered.isEmpty() ? Fault.NONE : ordered.removeFirst();
        var transaction = operation.endsWith("TransactWriteItems");
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return switch (fault) {
                    case NONE -> through.call();
                    case THROTTLED -> answer(BAD_REQUEST, TYPE + "ProvisionedThroughputExceededException\"}");
                    case CONFLICT -> answer(BAD_REQUEST,
                            transaction ? conflict(request) : TYPE + "TransactionConflictException\"}");
                    case SERVER_ERROR -> answer(INTERNAL, TYPE + "InternalServerError\"}");
                    case UNREACHABLE -> throw new IOException("connection refused");
                    case LOST_ANSWER -> {
                        through.call().responseBody().ifPresent(AbortableInputStream::abort);
                        throw new IOException("connection reset");
                    }
                };
            }

            @Override
            public void abort() {
                through.abort();
            }
        };
    }

    private static String conflict(HttpExecuteRequest request) {
        var body = request.contentStreamProvider().orElseThrow().newStream();
        int items = JsonNode.parser().parse(body).field("TransactItems").orElseThrow().asArray().size();
        return TYPE + "TransactionCanceledException\",\"CancellationReasons\":["
                + "{\"Code\":\"None\"},".repeat(items - 1) + "{\"Code\":\"TransactionConflict\"}]}";
    }

    private static HttpExecuteResponse answer(int status, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
            .response(SdkHttpResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .build())
            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
            .build();
    }

    @Override
    public void close() {
        line.close();
    }
}
