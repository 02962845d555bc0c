package my.sewa.domain.dynamodb;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.TransactionConflict;
import my.sewa.domain.transactions.Transactions;
import my.sewa.domain.transactions.TransactionsUnavailable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** A commit is one TransactWriteItems, or for a single change one plain write, which costs half. */
final class DynamoTransactions implements Transactions {
    static final int ATTEMPTS = 5;
    private static final Set<String> STALE = Set.of("ConditionalCheckFailed");
    private static final Set<String> BUSY = Set.of("TransactionConflict", "ThrottlingError",
            "ProvisionedThroughputExceeded");
    private static final int SERVER_FAULT = 500;

    private final DynamoDbClient dynamo;
    private final IntConsumer pauseAfter;

    /** {@code pauseAfter} waits, with jitter, after a failed attempt (the first is 1). */
    DynamoTransactions(DynamoDbClient dynamo, IntConsumer pauseAfter) {
        this.dynamo = dynamo;
        this.pauseAfter = pauseAfter;
    }

    @Override
    public void commit(List<Change> changes) {
        Transactions.check(changes);
        var write = write(changes.stream().map(DynamoChange.class::cast).toList());
        for (int attempt = 1;; attempt++) {
            try {
                write.run();
                return;
            } catch (SdkException failed) {
                var busy = busy(changes, failed);
                if (attempt == ATTEMPTS) {
                    throw new TransactionConflict(busy, failed);
                }
            }
            pauseAfter.accept(attempt);
        }
    }

    /** Carries a token, so that the SDK may repeat itself when an answer is lost: sent twice, applied once. */
    private Runnable write(List<DynamoChange> changes) {
        var token = UUID.randomUUID();
        if (changes.size() == 1 && !counts(changes.getFirst())) {
            return new SingleWrite(dynamo, changes.getFirst(), Long.toString(token.getMostSignificantBits(), 36));
        }
        var request = TransactWriteItemsRequest.builder()
            .transactItems(changes.stream().map(DynamoChange::write).toList())
            .clientRequestToken(token.toString())
            .build();
        return () -> dynamo.transactWriteItems(request);
    }

    /** Counts on a condition: repeated plainly, it would fail on what it wrote itself. */
    private static boolean counts(DynamoChange change) {
        var update = change.write().update();
        return update != null && update.conditionExpression() != null;
    }

    /** The changes that others kept busy, so that trying again makes sense; throws what anything else means. */
    private static List<Change> busy(List<Change> changes, SdkException failed) {
        return switch (failed) {
            case TransactionCanceledException refused -> busy(changes, refused);
            case ConditionalCheckFailedException stale -> throw new StaleChange(changes, stale);
            case TransactionConflictException _ -> changes;
            // after the SDK's own retries with the same token
            case SdkClientException _, TransactionInProgressException _ -> throw new TransactionsUnavailable(failed);
            case SdkServiceException answer when answer.isThrottlingException() -> changes;
            case SdkServiceException answer when answer.statusCode() >= SERVER_FAULT ->
                throw new TransactionsUnavailable(failed);
            default -> throw failed;
        };
    }

    private static List<Change> busy(List<Change> changes, TransactionCanceledException refused) {
        var stale = those(changes, refused, STALE);
        if (!stale.isEmpty()) {
            throw new StaleChange(stale, refused);
        }
        var busy = those(changes, refused, BUSY);
        if (busy.isEmpty()) {
            throw new IllegalStateException("refused for good", refused);
        }
        return busy;
    }

    /** The changes refused for one of these reasons; DynamoDB answers in the order of the request. */
    private static List<Change> those(List<Change> changes, TransactionCanceledException refused,
            Set<String> reasons) {
        var codes = refused.cancellationReasons();
        return IntStream.range(0, codes.size())
            .filter(i -> reasons.contains(codes.get(i).code()))
            .mapToObj(changes::get)
            .toList();
    }
}
