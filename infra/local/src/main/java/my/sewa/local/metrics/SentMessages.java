package my.sewa.local.metrics;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Messages that a carrier has taken: their rows leave the states in which they wait for it, be it by its answer, by a
 * status report or by its list, and come back to none of them.
 */
final class SentMessages {
    private static final int MOST_BUTTONS = 3;
    private static final Set<String> WAITING = Set.of("QUEUED", "SENDING");
    private static final String FAILED = "FAILED";

    private SentMessages() {}

    /** What kind of message this write says was taken, if it says so of one. */
    static Optional<String> in(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        return isMessage(after) && WAITING.contains(state(before)) && !WAITING.contains(state(after))
                && !FAILED.equals(state(after)) ? Optional.of(kind(after)) : Optional.empty();
    }

    private static boolean isMessage(Map<String, AttributeValue> row) {
        return text(row, "sk").startsWith("out#");
    }

    private static String state(Map<String, AttributeValue> row) {
        return text(row, "state");
    }

    private static String text(Map<String, AttributeValue> row, String name) {
        return Optional.ofNullable(row.get(name)).map(AttributeValue::s).orElse("");
    }

    private static String kind(Map<String, AttributeValue> message) {
        if (message.containsKey("template")) {
            return "template";
        }
        if (message.containsKey("file")) {
            return "file";
        }
        var choices = message.get("choices");
        if (choices == null) {
            return "text";
        }
        return choices.l().size() <= MOST_BUTTONS ? "buttons" : "list";
    }
}
