package my.sewa.local.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One reading beside the one that a person expects of the same message.
 *
 * @param different what differs, named; empty for an exact frame
 * @param wrong true if a state would be changed in another way than meant, and nothing is asked first
 * @param unasked true if only a person can say which is meant, and nobody is asked
 * @param dropped true if a stated rate, discount, deposit or delivery is lost, and nothing is asked
 */
record Judged(boolean intent, List<String> different, boolean wrong, boolean unasked, boolean dropped) {
    private static final Set<String> CHARGES = Set.of("discount_pct", "discount_sen", "deposit_sen", "delivery_sen");
    private static final Set<String> SOFT = Set.of("odd_amount", "unknown_ref");
    private static final Set<String> FREE = Set.of("reason", "note");
    /** Intents that change something once they are confirmed. */
    private static final Set<String> CHANGES = Set.of("quote.create", "quote.send", "quote.revise", "quote.accept",
            "quote.reject", "rental.reserve", "rental.checkout", "rental.checkin", "rental.extend", "signature.send",
            "invoice.create", "invoice.submit", "invoice.cancel", "creditnote.create", "payment.link",
            "payment.record", "customer.add", "statement.send", "reminder.send", "sale.create", "confirm", "undo");
    private static final Set<String> TODAY_MEANS_NOTHING = Set.of("stock.check", "payment.record", "rental.checkout",
            "rental.checkin");

    boolean exact() {
        return intent && different.isEmpty();
    }

    /** Compares two frames; {@code told} may hold {@code intent_alt} and {@code optional} beside its values. */
    static Judged of(JsonNode told, JsonNode read, String today) {
        var meant = told.path("intent").asString();
        var got = read.path("intent").asString();
        if (texts(told.path("intent_alt")).contains(got)) {
            return new Judged(true, List.of(), false, false, false);
        }
        var asked = read.has("ambiguous") || read.has("problem");
        var problem = told.path("problem").asString("");
        var different = meant.equals(got) ? differences(told, read, today) : List.of("intent " + meant + " not " + got);
        var mustAsk = told.has("ambiguous") || !problem.isEmpty() && !SOFT.contains(problem);
        // Where the lines need not be given, asking which item is meant is as good.
        var mayAsk = texts(told.path("optional")).contains("lines")
                && read.path("ambiguous").asString("").equals("item");
        var unasked = told.has("ambiguous")
                ? !read.path("ambiguous").equals(told.path("ambiguous"))
                : mustAsk != asked && !(SOFT.contains(problem) && asked) && !mayAsk;
        var all = new ArrayList<>(different);
        if (unasked) {
            all.add(mustAsk ? "not asked about" : "asked about");
        }
        var bold = CHANGES.contains(got) && !asked;
        var harm = different.stream().anyMatch(name -> !name.startsWith("missing "));
        var dropped = bold && meant.equals(got) && different.stream()
            .anyMatch(name -> name.startsWith("missing ")
                    && (CHARGES.contains(name.substring("missing ".length())) || name.contains("rate_sen")));
        return new Judged(meant.equals(got), all, bold && (harm || mustAsk), told.has("ambiguous") && unasked, dropped);
    }

    private static List<String> differences(JsonNode told, JsonNode read, String today) {
        var optional = texts(told.path("optional"));
        var intent = told.path("intent").asString();
        var left = told.path("slots");
        var right = read.path("slots");
        var found = new ArrayList<String>();
        names(left, right).filter(name -> !optional.contains(name) && !FREE.contains(name) && !name.equals("lines"))
            .forEach(name -> compare(name, value(left, name, intent, today), value(right, name, intent, today))
                .filter(_ -> !forgiven(name, told, left, right))
                .ifPresent(found::add));
        if (!optional.contains("lines")) {
            found.addAll(lines(left.path("lines"), right.path("lines"), told));
        }
        return found;
    }

    /** What a problem makes unreadable, and whom a document's number names, need not be repeated. */
    private static boolean forgiven(String name, JsonNode told, JsonNode left, JsonNode right) {
        var problem = told.path("problem").asString("");
        var date = Set.of("past_date", "end_before_start", "invalid_date").contains(problem)
                && Set.of("from", "to", "days").contains(name);
        var amount = Set.of("zero_amount", "odd_amount").contains(problem) && name.equals("amount_sen");
        var owner = name.equals("customer") && left.has("ref") && !(left.has(name) && right.has(name));
        var stranger = problem.equals("unknown_customer") && name.equals("name");
        var filter = name.equals("filter") && !left.has(name) && !CHANGES.contains(told.path("intent").asString());
        var aDay = intent(told, "stock.price") && name.equals("days") && right.path("days").asInt() == 1;
        return date || amount || owner || stranger || filter || aDay;
    }

    private static boolean intent(JsonNode told, String code) {
        return told.path("intent").asString().equals(code);
    }

    private static Stream<String> names(JsonNode left, JsonNode right) {
        var names = new TreeSet<>(left.propertyNames());
        names.addAll(right.propertyNames());
        return names.stream();
    }

    private static String value(JsonNode slots, String name, String intent, String today) {
        var from = slots.path("from").asString("");
        if (name.equals("to") && slots.path("to").asString("").equals(from)) {
            return "";
        }
        var single = !slots.has("to") || slots.path("to").asString().equals(from);
        if (name.equals("from") && from.equals(today) && single && TODAY_MEANS_NOTHING.contains(intent)) {
            return "";
        }
        return plain(slots.path(name));
    }

    private static String plain(JsonNode value) {
        return value.isNumber()
                ? value.decimalValue().stripTrailingZeros().toPlainString()
                : value.isString()
                        ? value.asString().replaceAll("[^\\p{L}\\p{N}@.+-]+", " ").strip()
                        : value.toString();
    }

    private static Optional<String> compare(String name, String told, String read) {
        return told.equalsIgnoreCase(read)
                ? Optional.empty()
                : Optional.of((read.isEmpty() ? "missing " : told.isEmpty() ? "invented " : "wrong ") + name);
    }

    private static List<String> lines(JsonNode told, JsonNode read, JsonNode row) {
        var unknown = row.path("problem").asString("").equals("unknown_item");
        var bad = row.path("problem").asString("").equals("bad_qty");
        var rest = new ArrayList<String>();
        read.valueStream().filter(line -> !unknown || line.has("sku")).forEach(line -> rest.add(line(line, row, bad)));
        var found = new ArrayList<String>();
        for (JsonNode line : told) {
            if (!rest.remove(line(line, row, bad))) {
                found.add(found(line, read) + " line " + line);
            }
        }
        if (found.isEmpty() && !rest.isEmpty()) {
            found.add("invented line " + rest);
        }
        return found;
    }

    /** A line without a value it should have is missing that; with another value it is wrong. */
    private static String found(JsonNode line, JsonNode read) {
        return read.valueStream()
            .filter(other -> other.path("sku").equals(line.path("sku")))
            .anyMatch(other -> other.properties()
                .stream()
                .anyMatch(entry -> !entry.getValue().equals(line.path(entry.getKey())))) || read.isEmpty()
                        ? "wrong"
                        : "missing";
    }

    private static String line(JsonNode line, JsonNode row, boolean bad) {
        var revises = row.path("intent").asString().equals("quote.revise");
        return line.propertyNames()
            .stream()
            .sorted()
            .filter(name -> !(name.equals("qty") && (bad || line.path(name).asLong() == 1)))
            .filter(name -> !(name.equals("op") && !revises && line.path(name).asString().equals("add")))
            .map(name -> name + "=" + plain(line.path(name)))
            .collect(Collectors.joining(" "));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
