package my.sewa.local.metrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Messages that a carrier has taken. The first thing we learn of that, by its answer, by a status or by its list, is
 * the id it gave the message, so the row that remembers the id appears once for each.
 */
final class SentMessages {
    private static final int MOST_BUTTONS = 3;

    private SentMessages() {}

    /** What kind of message this transaction says was taken, if it says so of one. */
    static Optional<String> in(TransactWriteItemsRequest request, List<Optional<Map<String, AttributeValue>>> before) {
        var actions = request.transactItems();
        boolean taken = IntStream.range(0, before.size())
            .anyMatch(i -> before.get(i).isEmpty() && isOf(actions.get(i), "sid#"));
        return taken
                ? actions.stream().filter(action -> isOf(action, "out#")).findFirst().map(action -> kind(action.put()))
                : Optional.empty();
    }

    private static String kind(Put message) {
        if (message.item().containsKey("template")) {
            return "template";
        }
        if (message.item().containsKey("file")) {
            return "file";
        }
        var choices = message.item().get("choices");
        if (choices == null) {
            return "text";
        }
        return choices.l().size() <= MOST_BUTTONS ? "buttons" : "list";
    }

    private static boolean isOf(TransactWriteItem action, String kind) {
        var sort = action.put() == null ? null : action.put().item().get("sk");
        return sort != null && sort.s() != null && sort.s().startsWith(kind);
    }
}
