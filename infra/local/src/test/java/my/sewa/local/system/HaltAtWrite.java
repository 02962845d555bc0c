package my.sewa.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Kills the process at a write, as a power cut would. Does nothing unless the system property {@code sewa.halt} names
 * a file that exists; it says {@code before 2} or {@code after 2}, counting writes from the moment it is there.
 */
public final class HaltAtWrite implements ExecutionInterceptor {
    private static final AtomicInteger WRITES = new AtomicInteger();

    private final Optional<Path> order = Optional.ofNullable(System.getProperty("sewa.halt")).map(Path::of);

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        if (isWrite(context.request()) && order.filter(Files::exists).isPresent()) {
            haltIf("before", WRITES.incrementAndGet());
        }
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        if (isWrite(context.request()) && order.filter(Files::exists).isPresent()) {
            haltIf("after", WRITES.get());
        }
    }

    private void haltIf(String moment, int writes) {
        try {
            if (Files.readString(order.orElseThrow()).equals(moment + " " + writes)) {
                Runtime.getRuntime().halt(137);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWrite(SdkRequest request) {
        return request instanceof PutItemRequest || request instanceof UpdateItemRequest
                || request instanceof DeleteItemRequest || request instanceof TransactWriteItemsRequest
                || request instanceof BatchWriteItemRequest;
    }
}
