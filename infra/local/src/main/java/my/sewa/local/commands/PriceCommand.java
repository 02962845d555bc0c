package my.sewa.local.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import my.sewa.domain.catalogue.Combination;
import my.sewa.domain.catalogue.Combination.Piece;
import my.sewa.domain.catalogue.Tariff;
import my.sewa.domain.catalogue.Tariff.Tier;
import my.sewa.domain.shared.Sen;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prices hires by the rule of the cheapest combination of tiers. */
public final class PriceCommand implements Command {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_UNITS = 1_000_000;
    private static final int WRONG = 2;

    /** A line that cannot be answered; the message goes on after "line 3: ". */
    private static final class BadLine extends Exception {
        private static final long serialVersionUID = 1L;

        BadLine(@Nullable String message) {
            super(message);
        }
    }

    @Override
    public String name() {
        return "price";
    }

    @Override
    public String summary() {
        return "prices hires: the cheapest combination of tiers that covers the days, times the quantity";
    }

    @Override
    public String usage() {
        return """
                Usage: sewa.jar price < lines > answers
                Reads JSON lines {"id","tiers":[{"days","sen"}],"days","qty"}: 1 to %d days, 1 to %d units, at
                least one tier; money in sen. Writes {"id","sen","explanation"} for each, in the same order.
                A line that cannot be answered is told on standard error; the exit code is then 2."""
            .formatted(Tariff.LONGEST_DAYS, MOST_UNITS);
    }

    @Override
    public int run(List<String> arguments, BufferedReader in, PrintWriter out, PrintWriter err) throws IOException {
        if (!arguments.isEmpty()) {
            err.println("price takes no arguments; sewa.jar price --help says what it reads.");
            return WRONG;
        }
        int exit = 0;
        int number = 0;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                out.println(answer(line));
            } catch (BadLine bad) {
                err.println("line " + number + ": " + bad.getMessage() + ".");
                exit = WRONG;
            }
        }
        return exit;
    }

    private static String answer(String line) throws BadLine {
        var asked = object(line);
        int days = integer(asked, "days", Tariff.LONGEST_DAYS);
        int quantity = asked.hasNonNull("qty") ? integer(asked, "qty", MOST_UNITS) : 1;
        var combination = tariff(asked).cheapest(days);
        var total = combination.price().multipliedBy(quantity);
        var answer = JSON.createObjectNode();
        answer.set("id", asked.path("id"));
        answer.put("sen", total.getAmountMinor().toBigIntegerExact());
        answer.put("explanation", explanation(combination, quantity, total));
        return answer.toString();
    }

    private static JsonNode object(String line) throws BadLine {
        try {
            var node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new BadLine("must be a JSON object");
            }
            if (!node.hasNonNull("id")) {
                throw new BadLine("has no id");
            }
            return node;
        } catch (JacksonException broken) {
            throw new BadLine("is not JSON");
        }
    }

    private static int integer(JsonNode node, String field, int most) throws BadLine {
        var value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.asInt() < 1 || value.asInt() > most) {
            throw new BadLine(field + " must be a whole number from 1 to " + most);
        }
        return value.asInt();
    }

    /** Of two tiers that last as long only the cheaper can be of use. */
    private static Tariff tariff(JsonNode asked) throws BadLine {
        var tiers = asked.path("tiers");
        if (!tiers.isArray() || tiers.isEmpty()) {
            throw new BadLine("tiers must be a list of at least one {\"days\",\"sen\"}");
        }
        var cheapest = new HashMap<Integer, Money>();
        for (var tier : tiers) {
            var sen = tier.path("sen");
            if (!sen.isIntegralNumber() || !sen.canConvertToLong()) {
                throw new BadLine("sen must be a whole number");
            }
            cheapest.merge(integer(tier, "days", Integer.MAX_VALUE), Sen.of(sen.asLong()),
                    (one, other) -> one.isLessThan(other) ? one : other);
        }
        try {
            return new Tariff(cheapest.entrySet().stream().map(PriceCommand::tier).toList());
        } catch (IllegalArgumentException bad) {
            throw new BadLine(bad.getMessage());
        }
    }

    private static Tier tier(Map.Entry<Integer, Money> entry) {
        return new Tier(entry.getKey(), entry.getValue());
    }

    /** For example {@code 2 × (1 week RM500.00 + 1 day RM100.00) = RM1,200.00}. */
    private static String explanation(Combination combination, int quantity, Money total) {
        var pieces = combination.pieces().stream().map(PriceCommand::words).collect(Collectors.joining(" + "));
        if (quantity == 1) {
            return combination.pieces().size() == 1 ? pieces : pieces + " = " + ringgit(total);
        }
        return quantity + " × (" + pieces + ") = " + ringgit(total);
    }

    private static String words(Piece piece) {
        int days = piece.tier().days();
        var unit = switch (days) {
            case 1 -> piece.count() == 1 ? "1 day" : piece.count() + " days";
            case 7 -> piece.count() == 1 ? "1 week" : piece.count() + " weeks";
            case Tariff.MONTH -> piece.count() == 1 ? "1 month" : piece.count() + " months";
            default -> piece.count() == 1 ? days + " days" : piece.count() + " × " + days + " days";
        };
        return unit + " " + ringgit(piece.price());
    }

    private static String ringgit(Money money) {
        return String.format(Locale.ROOT, "RM%,.2f", money.getAmount());
    }
}
