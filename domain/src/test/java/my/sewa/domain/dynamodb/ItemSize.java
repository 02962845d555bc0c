package my.sewa.domain.dynamodb;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How many bytes the service counts for an item: each kilobyte begun is a write unit. */
public final class ItemSize {
    private static final int CONTAINER = 3;

    private ItemSize() {}

    public static int of(Map<String, AttributeValue> item) {
        return item.entrySet().stream().mapToInt(entry -> bytes(entry.getKey()) + of(entry.getValue())).sum();
    }

    private static int of(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case N -> value.n().length() / 2 + 2;
            case BOOL, NUL -> 1;
            case L -> CONTAINER + elements(value.l());
            case M -> CONTAINER + value.m().size() + of(value.m());
            case SS, NS, B, BS, UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("not counted: " + value);
        };
    }

    private static int elements(List<AttributeValue> all) {
        return all.stream().mapToInt(element -> 1 + of(element)).sum();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
