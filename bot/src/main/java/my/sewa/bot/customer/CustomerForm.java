package my.sewa.bot.customer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import my.sewa.bot.settings.Finding;
import my.sewa.bot.settings.Finding.Called;
import my.sewa.bot.wording.Form;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.people.AddCustomer.Newcomer;
import my.sewa.domain.shared.Phone;

/**
 * What is said of somebody new: numbers are known by their form, everything else by its label, and what has none is the
 * name. Said again, the later one counts.
 */
final class CustomerForm {
    private static final Pattern EMAIL = Pattern.compile("(?i)[\\p{Alnum}._%+-]+@[\\p{Alnum}.-]+\\.\\p{Alpha}{2,}");
    private static final Pattern BRN = Pattern.compile("\\b(?:(?:19|20)[0-9]{10}|[0-9]{6,7}-[A-Za-z])\\b");
    private static final Pattern TIN = Pattern.compile("\\b(?:IG|[CDEF])\\s?[0-9]{9,11}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:^|(?<=[\\s,;]))(?:(contact(?:\\s+person)?|attn|wakil)|(address|alamat)|(site(?:\\s+address)?|tapak(?:\\s+projek)?)"
                    + "|((?:p\\.?o\\.?|purchase\\s+order|pesanan\\s+belian)(?:\\s+(?:no|number)\\.?)?)|(brn|ssm|reg(?:istration)?\\s+no\\.?)"
                    + "|(tin|no\\.?\\s+cukai)|(e-?mail|emel)|(phone|telefon|tel|hp)|((?:name|nama|company|syarikat)(?=\\s*[:=])|(?<=\\n)(?:name|nama)))"
                    + "\\s*[:=]?\\s+");
    private static final List<Part> PARTS = List.of(Part.CONTACT, Part.ADDRESS, Part.SITE, Part.ORDER, Part.BRN,
            Part.TIN, Part.EMAIL, Part.PHONE, Part.NAME);
    private static final Pattern NO_PHONE = Pattern
        .compile("(?i)\\b(?:no\\s+phone|tiada\\s+(?:telefon|phone|nombor)|tak\\s+ada\\s+(?:telefon|phone|nombor))\\b");
    private static final Pattern FILLER = Pattern
        .compile("(?i)^\\s*(?:eh|oh|no|sorry|actually|bukan|maaf|silap|lah|is|ialah|change|tukar)\\b[,.]?");

    private enum Part {
        CONTACT, ADDRESS, SITE, ORDER, BRN, TIN, EMAIL, PHONE, NAME
    }

    private final Map<Part, String> said = new HashMap<>();
    private final boolean phoneless;
    private Optional<Phone> phone = Optional.empty();

    private CustomerForm(String text) {
        phoneless = NO_PHONE.matcher(text).find();
        String left = NO_PHONE.matcher(text).replaceAll(" ");
        left = taken(left, EMAIL, Part.EMAIL);
        left = taken(left, TIN, Part.TIN);
        left = taken(left, BRN, Part.BRN);
        var labels = LABEL.matcher(left).results().toList();
        head(labels.isEmpty() ? left : left.substring(0, labels.getFirst().start()));
        int done = 0;
        for (int i = 0; i < labels.size(); i++) {
            for (int group = 0; group < PARTS.size() && labels.get(i).start() >= done; group++) {
                if (labels.get(i).group(group + 1) != null) {
                    done = end(labels, i, group, left);
                    labelled(PARTS.get(group), left.substring(labels.get(i).end(), done));
                }
            }
        }
    }

    /** Where a value ends: at the next label, unless that is a word of the value ("site Tapak 3"). */
    private static int end(List<MatchResult> labels, int label, int group, String text) {
        int from = labels.get(label).end();
        return labels.stream()
            .skip(label + 1L)
            .filter(next -> next.group(group + 1) == null || !text.substring(from, next.start()).isBlank())
            .map(MatchResult::start)
            .findFirst()
            .orElse(text.length());
    }

    static CustomerForm of(String text) {
        return new CustomerForm(text);
    }

    /** Whether a text says something of somebody new and nothing else: a number, or what has a label. */
    static boolean isDetail(String text) {
        String plain = unfilled(text).strip();
        return LABEL.matcher(plain + " ").lookingAt() || NO_PHONE.matcher(plain).matches()
                || EMAIL.matcher(plain).matches() || BRN.matcher(plain).matches() || TIN.matcher(plain).matches()
                || plain.matches("(?is)(?:nama|name)\\s.*")
                || Finding.phone(plain).map(Called::rest).filter(rest -> words(rest).isEmpty()).isPresent();
    }

    private String taken(String text, Pattern pattern, Part part) {
        var all = pattern.matcher(text).results().toList();
        if (all.isEmpty()) {
            return text;
        }
        said.put(part, all.getLast().group());
        return pattern.matcher(text).replaceAll(" ");
    }

    private void head(String text) {
        var lines = new ArrayList<String>();
        for (String line : text.split("\\n", -1)) {
            String name = words(unphoned(unfilled(line)));
            if (!name.isEmpty()) {
                lines.add(name);
            }
        }
        if (!lines.isEmpty()) {
            said.put(Part.NAME, lines.getFirst());
        }
    }

    private void labelled(Part part, String text) {
        boolean free = part == Part.ADDRESS || part == Part.SITE || part == Part.ORDER;
        String value = words(free ? text : unphoned(text));
        if (!value.isEmpty() && part != Part.PHONE) {
            said.put(part, part == Part.CONTACT ? value.split(",", 2)[0].strip() : value);
        }
    }

    private String unphoned(String text) {
        var called = Finding.phone(text);
        called.ifPresent(found -> phone = Optional.of(found.phone()));
        return called.map(Called::rest).orElse(text);
    }

    private static String words(String text) {
        return Form.line(text).replaceAll("^[\\s,;:.()-]+|[\\s,;:(-]+$", "");
    }

    Optional<String> name() {
        return value(Part.NAME);
    }

    boolean lacksPhone() {
        return phone.isEmpty() && !phoneless;
    }

    private Optional<String> value(Part part) {
        return Optional.ofNullable(said.get(part));
    }

    Newcomer newcomer() {
        return new Newcomer(name().orElse(""), phone, value(Part.BRN),
                value(Part.TIN).map(tin -> tin.replaceAll("\\s", "").toUpperCase(Locale.ROOT)), value(Part.EMAIL),
                new Customer.Details(value(Part.CONTACT), value(Part.ADDRESS), value(Part.SITE), value(Part.ORDER)));
    }

    /** Without the words that only lead up to something. */
    private static String unfilled(String text) {
        String rest = text;
        for (var filler = FILLER.matcher(rest); filler.find(); filler = FILLER.matcher(rest)) {
            rest = rest.substring(filler.end());
        }
        return rest;
    }
}
