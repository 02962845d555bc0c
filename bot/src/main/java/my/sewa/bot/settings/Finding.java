package my.sewa.bot.settings;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import my.sewa.bot.dialogue.Order.Option;
import my.sewa.bot.dialogue.Order.Reading;
import my.sewa.bot.dialogue.Understanding;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Documents;
import my.sewa.bot.understanding.Expected;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.wording.Form;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.Permission;
import my.sewa.domain.tenant.Staff;

/** Finds what the words of an order name: items and customers as messages are read, staff by name, code or phone. */
public final class Finding {
    private final Understanding understanding;

    public Finding(Understanding understanding) {
        this.understanding = understanding;
    }

    /** A number in a text, and the text without it. */
    public record Called(Phone phone, String rest) {}

    /** The items that words may name: one, several to choose from, or none. */
    public List<Item> items(Visit visit, String words) {
        var all = visit.company().items();
        var exact = all.all().stream().filter(item -> item.sku().code().equalsIgnoreCase(words)).findFirst();
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        var reading = understanding.read(AsTyped.PRICE_OF + words, visit.now(), visit.company().vocabulary(),
                Documents.NONE,
                Expected.NOTHING);
        var skus = new ArrayList<Sku>();
        for (Line line : reading.first().slots().lines()) {
            line.sku().ifPresentOrElse(skus::add, () -> skus.addAll(line.candidates()));
        }
        return skus.stream().distinct().flatMap(sku -> all.find(sku).stream()).toList();
    }

    /** The customers that words may name. */
    public List<Customer> customers(Visit visit, String words) {
        var company = visit.company();
        var exact = company.customer(words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]", ""));
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        var frame = understanding
            .read(AsTyped.QUOTE_FOR + words, visit.now(), company.vocabulary(), Documents.NONE, Expected.NOTHING)
            .first();
        var one = frame.slots().customer().flatMap(company::customer);
        return one.map(List::of)
            .orElseGet(() -> frame.ambiguities()
                .stream()
                .flatMap(open -> open.candidates().stream())
                .flatMap(code -> company.customer(code).stream())
                .toList());
    }

    /** The staff that words may name. */
    static List<Staff> staff(Visit visit, String words) {
        String name = words.strip();
        var all = visit.company().staff();
        var phone = phone(name).map(Called::phone);
        var exact = all.stream()
            .filter(member -> member.id().code().equalsIgnoreCase(name) || member.name().equalsIgnoreCase(name)
                    || phone.filter(member.phone()::equals).isPresent())
            .toList();
        String start = name.toLowerCase(Locale.ROOT);
        return exact.isEmpty() && !start.isEmpty()
                ? all.stream().filter(member -> member.name().toLowerCase(Locale.ROOT).startsWith(start)).toList()
                : exact;
    }

    /** The last number that exists, as Malaysians write them. */
    public static Optional<Called> phone(String text) {
        var util = PhoneNumberUtil.getInstance();
        Optional<Called> found = Optional.empty();
        for (var match : util.findNumbers(text, "MY")) {
            String e164 = util.format(match.number(), PhoneNumberUtil.PhoneNumberFormat.E164);
            String rest = text.substring(0, match.start()) + " " + text.substring(match.end());
            found = Optional.of(new Called(new Phone(e164), rest.replaceAll("[ \\t]+", " ").strip()));
        }
        return found;
    }

    /** Asks which of several items an order means. */
    static Reading whichItem(Visit visit, Permission needs, String words, List<Item> items, String before,
            String after) {
        var options = items.stream()
            .map(item -> new Option(Form.name(item.name(visit.language())),
                    before + " " + item.sku().code() + " " + after))
            .toList();
        return new Reading.Which(needs, visit.words().say("ask.which-item", Form.name(words)), options);
    }
}
