package my.sewa.local.metrics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbStreamsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * In every SDK client of this process, by a file on the class path: asks DynamoDB what each request consumed, and puts
 * it down.
 */
public final class CountRequests implements ExecutionInterceptor {
    private static final ReturnConsumedCapacity ALL = ReturnConsumedCapacity.INDEXES;
    private static final ExecutionAttribute<List<Optional<Map<String, AttributeValue>>>> BEFORE = new ExecutionAttribute<>(
            "RowsBefore");

    private final Metrics metrics;

    /** As the SDK makes it. */
    public CountRequests() {
        this(Metrics.ofThisProcess());
    }

    CountRequests(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof TransactWriteItemsRequest transaction) {
            try {
                metrics.rows()
                    .map(rows -> rows.now(transaction.transactItems()))
                    .ifPresent(rows -> attributes.putAttribute(BEFORE, rows));
            } catch (SdkException notThere) {
                attributes.putAttribute(BEFORE, List.of()); // the transaction finds out for itself
            }
        }
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        return switch (context.request()) {
            case GetItemRequest request -> request.copy(builder -> builder.returnConsumedCapacity(ALL));
            case QueryRequest request -> request.copy(builder -> builder.returnConsumedCapacity(ALL));
            case ScanRequest request -> request.copy(builder -> builder.returnConsumedCapacity(ALL));
            case BatchGetItemRequest request -> request.copy(builder -> builder.returnConsumedCapacity(ALL));
            case TransactGetItemsRequest request -> request.copy(builder -> builder.returnConsumedCapacity(ALL));
            case PutItemRequest request ->
                request.copy(builder -> builder.returnConsumedCapacity(ALL).returnValues(ReturnValue.ALL_OLD));
            case UpdateItemRequest request -> request.copy(builder -> builder.returnConsumedCapacity(ALL));
            case DeleteItemRequest request -> request.copy(builder -> builder.returnConsumedCapacity(ALL));
            case BatchWriteItemRequest request -> request.copy(builder -> builder.returnConsumedCapacity(ALL));
            case SdkRequest other -> other;
        };
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (Metrics.counting()) {
            return;
        }
        String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        switch (context.request()) {
            case DynamoDbRequest request -> count(request, context.response(), operation, attributes);
            case DynamoDbStreamsRequest _ -> metrics.consumed("stream", operation, new Units(0, 0, 1));
            default -> {
                // costs nothing that is counted here
            }
        }
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        switch (context.exception()) {
            case TransactionCanceledException _ when context.request() instanceof TransactWriteItemsRequest request ->
                new CountTransaction(metrics, request, before(attributes)).refused();
            case ConditionalCheckFailedException refused -> {
                int units = refused.hasItem() ? ItemSize.kilobytes(refused.item()) : 1;
                metrics.consumed(table(context.request()), operation, new Units(0, units, 1));
            }
            default -> {
                // did not get as far as to consume anything that we know of
            }
        }
    }

    private void count(SdkRequest request, SdkResponse response, String operation, ExecutionAttributes attributes) {
        if (request instanceof TransactWriteItemsRequest transaction) {
            new CountTransaction(metrics, transaction, before(attributes)).applied();
            return;
        }
        if (request instanceof PutItemRequest put && response instanceof PutItemResponse done) {
            SentMessages.in(done.attributes(), put.item()).ifPresent(kind -> metrics.sent(kind, 1));
        }
        switch (response.getValueForField("ConsumedCapacity", Object.class).orElse(null)) {
            case ConsumedCapacity one -> count(one, operation);
            case Collection<?> many -> many.forEach(each -> count((ConsumedCapacity) each, operation));
            case null, default -> metrics.consumed(table(request), operation, new Units(0, 0, 1));
        }
    }

    private void count(ConsumedCapacity consumed, String operation) {
        double units = consumed.capacityUnits();
        boolean read = switch (operation) {
            case "GetItem", "Query", "Scan", "BatchGetItem", "TransactGetItems" -> true;
            default -> false;
        };
        metrics.consumed(consumed.tableName(), operation, read ? new Units(units, 0, 1) : new Units(0, units, 1));
    }

    private static List<Optional<Map<String, AttributeValue>>> before(ExecutionAttributes attributes) {
        return attributes.getOptionalAttribute(BEFORE).orElse(List.of());
    }

    private static String table(SdkRequest request) {
        return request.getValueForField("TableName", String.class).orElse("no table");
    }
}
