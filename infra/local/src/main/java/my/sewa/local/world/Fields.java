package my.sewa.local.world;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** One JSON object and where it stands, so that every fault can be told in a sentence. */
record Fields(String where, JsonNode node) {
    Fields {
        if (!node.isObject()) {
            throw new WorldFileException(where + " must be a JSON object.");
        }
    }

    /** The same object under the name people know it by. */
    Fields named(String name) {
        return new Fields(name, node);
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> missing(field));
    }

    Optional<String> optionalText(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        if (!node.get(field).isString() || node.get(field).asString().isBlank()) {
            throw fault(field, "must be a text");
        }
        return Optional.of(node.get(field).asString().strip());
    }

    long number(String field) {
        return optionalNumber(field).orElseThrow(() -> missing(field));
    }

    /** A whole number, 0 or more: nothing in the file is ever negative. */
    OptionalLong optionalNumber(String field) {
        if (!has(field)) {
            return OptionalLong.empty();
        }
        var value = node.get(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
            throw fault(field, "must be a whole number, 0 or more");
        }
        return OptionalLong.of(value.asLong());
    }

    OptionalInt optionalInteger(String field) {
        var number = optionalNumber(field);
        if (number.isPresent() && number.getAsLong() > Integer.MAX_VALUE) {
            throw fault(field, "is too large");
        }
        return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
    }

    int integer(String field) {
        return optionalInteger(field).orElseThrow(() -> missing(field));
    }

    boolean flag(String field) {
        return has(field) && node.get(field).asBoolean();
    }

    LocalDate date(String field) {
        return parsed(field, "must be a date such as 2026-11-25", LocalDate::parse);
    }

    LocalTime time(String field) {
        return parsed(field, "must be a time such as 08:30", LocalTime::parse);
    }

    private <T> T parsed(String field, String what, Function<String, T> parse) {
        try {
            return parse.apply(text(field));
        } catch (DateTimeParseException notOne) {
            throw fault(field, what);
        }
    }

    /** One of a closed list of words. */
    <T> T choice(String field, Map<String, T> choices) {
        var value = choices.get(text(field));
        if (value == null) {
            throw fault(field, "must be one of " + String.join(", ", choices.keySet().stream().sorted().toList()));
        }
        return value;
    }

    Optional<Fields> object(String field) {
        return has(field) ? Optional.of(new Fields(where + ", " + field, node.get(field))) : Optional.empty();
    }

    /** Each object of a list; none if there is no list. */
    <T> List<T> list(String field, Function<Fields, T> read) {
        var all = new ArrayList<T>();
        for (var element : elements(field)) {
            all.add(read.apply(new Fields(where + ", " + field + " " + (all.size() + 1), element)));
        }
        return all;
    }

    List<String> texts(String field) {
        var all = new ArrayList<String>();
        for (var element : elements(field)) {
            if (!element.isString()) {
                throw fault(field, "must be a list of texts");
            }
            all.add(element.asString());
        }
        return all;
    }

    private Iterable<JsonNode> elements(String field) {
        if (!has(field)) {
            return List.of();
        }
        if (!node.get(field).isArray()) {
            throw fault(field, "must be a list");
        }
        return node.get(field);
    }

    /** A value that checks itself: what it says against becomes our sentence. */
    <T> T checked(String field, Function<String, T> make) {
        return optionalChecked(field, make).orElseThrow(() -> missing(field));
    }

    <T> Optional<T> optionalChecked(String field, Function<String, T> make) {
        try {
            return optionalText(field).map(make);
        } catch (IllegalArgumentException bad) {
            throw fault(field, "is not right: " + bad.getMessage());
        }
    }

    WorldFileException fault(String field, String what) {
        return new WorldFileException(where + ": " + field + " " + what + ".");
    }

    WorldFileException missing(String field) {
        return new WorldFileException(where + " has no " + field + ".");
    }
}
