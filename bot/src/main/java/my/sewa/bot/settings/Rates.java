package my.sewa.bot.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.catalogue.AgreedRate.Per;
import my.sewa.domain.shared.Sen;
import org.joda.money.Money;

/**
 * Prices in the text of an order: never a size, a count or a length of time.
 *
 * @param hire so much a day, a week, a month
 * @param each so much apiece
 * @param plain an amount without saying for what, after {@code to}, {@code =} or RM
 * @param rest the words around them
 * @param raw the same with their commas and lines
 * @param spoken the prices as they were typed
 */
record Rates(List<AgreedRate> hire, Optional<Money> each, Optional<Money> plain, String rest, String raw,
        String spoken) {
    private static final String NUMBER = "([0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,2})?|[0-9]{1,9}(?:\\.[0-9]{1,2})?)(k)?";
    private static final Pattern RATE = Pattern
        .compile("(?i)(?:\\b(?:to|ke|kepada|jadi)\\b|[=@:])?\\s*(?<![\\w.,])(?:rm\\s*)?"
                + NUMBER
                + "\\s*(?:(?:/|\\bper\\b|\\ba\\b)\\s*(day|hari|week|wk|minggu|month|mth|bulan|unit|each|pcs?|biji|buah)"
                + "|(sehari|seminggu|sebulan|seunit|sebiji|sebuah|each|daily|weekly|monthly))\\b");
    private static final Pattern PLAIN = Pattern
        .compile("(?i)(?:(?:\\b(?:to|ke|kepada|jadi)\\b|=)\\s*(?:rm\\s*)?|\\brm\\s*)" + NUMBER + "\\s*$");

    Rates {
        hire = List.copyOf(hire);
    }

    static Rates in(String text) {
        var hire = new ArrayList<AgreedRate>();
        var each = Optional.<Money>empty();
        var spoken = new ArrayList<String>();
        var rest = new StringBuilder();
        int at = 0;
        var rates = RATE.matcher(text);
        while (rates.find()) {
            rest.append(text, at, rates.start()).append(' ');
            at = rates.end();
            spoken.add(rates.group().strip());
            var money = money(rates.group(1), rates.group(2));
            var per = per(rates.group(3) == null ? rates.group(4) : rates.group(3));
            if (per.isPresent()) {
                hire.removeIf(rate -> rate.per() == per.get());
                hire.add(new AgreedRate(money, per.get()));
            } else {
                each = Optional.of(money);
            }
        }
        rest.append(text.substring(at));
        var plain = PLAIN.matcher(rest);
        Optional<Money> amount = Optional.empty();
        if (hire.isEmpty() && each.isEmpty() && plain.find()) {
            amount = Optional.of(money(plain.group(1), plain.group(2)));
            spoken.add(plain.group().strip());
            rest.delete(plain.start(), rest.length());
        }
        return new Rates(hire, each, amount, words(rest.toString()), rest.toString(), String.join(" ", spoken));
    }

    boolean isEmpty() {
        return hire.isEmpty() && each.isEmpty() && plain.isEmpty();
    }

    /** For hire: an amount alone is a day's. */
    List<AgreedRate> hireRates() {
        return hire.isEmpty() ? plain.map(money -> List.of(new AgreedRate(money, Per.DAY))).orElse(List.of()) : hire;
    }

    Optional<Money> price() {
        return each.or(() -> plain);
    }

    private static String words(String rest) {
        return rest.replaceAll("[,;&]|(?i)\\b(?:and|dan)\\b\\s*$", " ").replaceAll("\\s+", " ").strip();
    }

    private static Money money(String digits, String thousand) {
        var amount = new java.math.BigDecimal(digits.replace(",", ""));
        if (thousand != null) {
            amount = amount.movePointRight(3);
        }
        return Sen.of(amount.movePointRight(2).longValueExact());
    }

    private static Optional<Per> per(String unit) {
        return switch (unit.toLowerCase(java.util.Locale.ROOT)) {
            case "day", "hari", "sehari", "daily" -> Optional.of(Per.DAY);
            case "week", "wk", "minggu", "seminggu", "weekly" -> Optional.of(Per.WEEK);
            case "month", "mth", "bulan", "sebulan", "monthly" -> Optional.of(Per.MONTH);
            default -> Optional.empty();
        };
    }
}
