package my.sewa.local.metrics;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How many bytes DynamoDB takes an item for.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html">AWS,
 *     DynamoDB item sizes and formats</a>
 */
final class ItemSize {
    private static final int CONTAINER = 3;
    private static final int KILOBYTE = 1024;

    private ItemSize() {}

    static int bytes(Map<String, AttributeValue> item) {
        return item.entrySet().stream().mapToInt(each -> text(each.getKey()) + bytes(each.getValue())).sum();
    }

    /** Begun kilobytes; at least one. */
    static int kilobytes(Map<String, AttributeValue> item) {
        return Math.max(1, Math.ceilDiv(bytes(item), KILOBYTE));
    }

    private static int bytes(AttributeValue value) {
        return switch (value.type()) {
            case S -> text(value.s());
            case N -> number(value.n());
            case B -> value.b().asByteArrayUnsafe().length;
            case BOOL, NUL -> 1;
            case SS -> value.ss().stream().mapToInt(ItemSize::text).sum();
            case NS -> value.ns().stream().mapToInt(ItemSize::number).sum();
            case BS -> value.bs().stream().map(SdkBytes::asByteArrayUnsafe).mapToInt(each -> each.length).sum();
            case L -> CONTAINER + elements(value.l());
            case M -> CONTAINER + value.m().size() + bytes(value.m());
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("attribute of a type not known");
        };
    }

    private static int elements(Collection<AttributeValue> values) {
        return values.stream().mapToInt(each -> 1 + bytes(each)).sum();
    }

    /** A byte for two significant digits and one for the rest; another for a minus. */
    private static int number(String number) {
        var value = new BigDecimal(number).stripTrailingZeros();
        int digits = value.signum() == 0 ? 0 : value.precision() + Math.floorMod(value.scale(), 2);
        return Math.ceilDiv(digits, 2) + 1 + (value.signum() < 0 ? 1 : 0);
    }

    private static int text(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
