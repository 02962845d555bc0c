package my.sewa.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
 * a file that exists: its first line says {@code before} or {@code after}, the others what that write mentions.
 */
public final class HaltAtWrite implements ExecutionInterceptor {
    private final Optional<Path> order = Optional.ofNullable(System.getProperty("sewa.halt")).map(Path::of);

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        haltIf("before", context.request());
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        haltIf("after", context.request());
    }

    private void haltIf(String moment, SdkRequest request) {
        if (!isWrite(request) || order.filter(Files::exists).isEmpty()) {
            return;
        }
        try {
            var lines = Files.readAllLines(order.orElseThrow());
            String write = request.toString();
            if (lines.getFirst().equals(moment) && lines.stream().skip(1).allMatch(write::contains)) {
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
