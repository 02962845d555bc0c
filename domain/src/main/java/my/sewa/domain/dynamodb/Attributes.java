package my.sewa.domain.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Short names for what items are made of. */
public final class Attributes {
    private Attributes() {}

    public static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    public static AttributeValue n(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }

    /** What every such item has under that name; {@code IllegalStateException} naming it if this has not. */
    public static AttributeValue at(Map<String, AttributeValue> item, String name) {
        var value = item.get(name);
        if (value == null) {
            throw new IllegalStateException("stored item has no " + name);
        }
        return value;
    }

    /** The text of an attribute that every such item has; {@code IllegalStateException} naming it if this has not. */
    public static String text(Map<String, AttributeValue> item, String name) {
        return at(item, name).s();
    }

    public static Optional<String> optionalText(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::s);
    }

    /** The number of an attribute that every such item has; {@code IllegalStateException} naming it if this has not. */
    public static long number(Map<String, AttributeValue> item, String name) {
        return Long.parseLong(at(item, name).n());
    }

    public static Optional<Long> optionalNumber(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::n).map(Long::parseLong);
    }

    public static AttributeValue map(Map<String, AttributeValue> map) {
        return AttributeValue.fromM(map);
    }

    public static Optional<Map<String, AttributeValue>> optionalMap(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::m);
    }

    public static <T> AttributeValue list(List<T> all, Function<T, AttributeValue> write) {
        return AttributeValue.fromL(all.stream().map(write).toList());
    }

    public static AttributeValue texts(List<String> all) {
        return list(all, Attributes::s);
    }

    /** Each element of a list; none if the item has no such list. */
    public static <T> List<T> list(Map<String, AttributeValue> item, String name, Function<AttributeValue, T> read) {
        return Optional.ofNullable(item.get(name)).stream().flatMap(value -> value.l().stream()).map(read).toList();
    }

    public static List<String> texts(Map<String, AttributeValue> item, String name) {
        return list(item, name, AttributeValue::s);
    }
}
