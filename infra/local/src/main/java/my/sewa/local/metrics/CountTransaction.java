package my.sewa.local.metrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Puts down one transaction, action by action.
 *
 * @param before each action's row before it; empty if the rows were not read
 */
record CountTransaction(Metrics metrics, TransactWriteItemsRequest request,
        List<Optional<Map<String, AttributeValue>>> before) {
    private static final String OPERATION = "TransactWriteItems";

    void applied() {
        metrics.rows().ifPresent(rows -> IntStream.range(0, before.size()).forEach(i -> {
            var action = request.transactItems().get(i);
            var cost = new TransactionUnits(before.get(i), after(action, before.get(i), rows));
            put(action, cost.ofRow() + cost.ofIndexes(rows.table(Rows.table(action))));
        }));
    }

    /** All actions were prepared for; no index was changed. */
    void refused() {
        IntStream.range(0, before.size()).forEach(i -> {
            var action = request.transactItems().get(i);
            var wanted = action.put() == null ? before.get(i) : Optional.of(action.put().item());
            put(action, new TransactionUnits(before.get(i), wanted).ofRow());
        });
    }

    private void put(TransactWriteItem action, int units) {
        metrics.consumed(Rows.table(action), OPERATION, new Units(0, units, 1));
    }

    private static Optional<Map<String, AttributeValue>> after(TransactWriteItem action,
            Optional<Map<String, AttributeValue>> old, Rows rows) {
        if (action.put() != null) {
            return Optional.of(action.put().item());
        }
        if (action.delete() != null) {
            return Optional.empty();
        }
        return action.update() == null ? old : rows.now(List.of(action)).getFirst();
    }
}
