package my.sewa.bot.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.tenant.ChangeCompany;
import my.sewa.domain.tenant.Permission;
import my.sewa.domain.tenant.QuotationPolicy;
import my.sewa.domain.tenant.Tenant;

/** What a company says of itself on its documents: bank account, DuitNow, terms, validity. */
public final class CompanyOrder implements Order {
    static final Permission NEEDS = Permission.SETTINGS_COMPANY;
    private static final int MOST_TERMS = 10;
    private static final int LONGEST_TERM = 300;
    private static final int LONGEST_BANK = 60;
    private static final String VERB = "(?is)\\s*(?:(?:set|change|update|tukar|ubah|tetapkan)\\s+)?(?:the\\s+|our\\s+)?";
    private static final Pattern BANK = Pattern.compile(VERB
            + "(?:bank(?:\\s+account)?|akaun(?:\\s+bank)?|no\\s+akaun)(?:\\s+(?:kami|is|ialah|to|ke))?\\s*[:=]?\\s*([\\p{L}][\\p{L}&.' ]*?)\\s*[:,-]?\\s*([0-9](?:[ -]?[0-9]){5,19})\\s*");
    private static final Pattern DUITNOW = Pattern
        .compile(VERB + "duit\\s?now(?:\\s+(?:id|is|ialah|to|ke))?\\s*[:=]?\\s+(.+)");
    private static final Pattern TERMS = Pattern
        .compile(VERB
                + "(?:terms(?:\\s+and\\s+conditions)?|terma(?:\\s+dan\\s+syarat)?|syarat)\\s*(?:[:=]|\\s)\\s*(.+)");
    private static final Pattern VALIDITY = Pattern.compile(VERB
            + "(?:(?:quote|quotation)\\s+)?(?:validity|valid\\s+for|tempoh\\s+sah|sah\\s+laku)(?:\\s+(?:is|ialah|to|ke|sebut\\s+harga))?\\s*[:=]?\\s*([0-9]{1,5})\\s*(?:days?|hari)?\\s*");
    private static final Pattern NONE = Pattern
        .compile("(?i)(?:none|off|remove|tiada|buang|padam|kosong|tutup)[.!]?");

    /** One form and what it asks for. */
    private record Part(Pattern form, Function<MatchResult, Reading> read) {}

    private final ChangeCompany change;

    public CompanyOrder(ChangeCompany change) {
        this.change = change;
    }

    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        return Stream.of(new Part(BANK, form -> bank(visit, form)), new Part(DUITNOW, form -> duitNow(visit, form)),
                new Part(TERMS, form -> terms(visit, form)), new Part(VALIDITY, form -> validity(visit, form)))
            .flatMap(part -> {
                var form = part.form().matcher(sent.text());
                return form.matches() ? Stream.of(part.read().apply(form.toMatchResult())) : Stream.empty();
            })
            .findFirst();
    }

    private Reading bank(Visit visit, MatchResult form) {
        String bank = Form.line(form.group(1));
        if (bank.length() > LONGEST_BANK) {
            return new Reading.Answer(NEEDS, visit.words().say("settings.text-bounds", LONGEST_BANK));
        }
        var account = new Tenant.BankAccount(bank, form.group(2).replaceAll("[ -]", ""));
        return changed(visit, change, "settings.bank", CompanyOrder::bank, company -> company.paidTo(account));
    }

    private Reading duitNow(Visit visit, MatchResult form) {
        String how = Form.line(form.group(1));
        if (how.length() > LONGEST_TERM) {
            return new Reading.Answer(NEEDS, visit.words().say("settings.text-bounds", LONGEST_TERM));
        }
        var kept = NONE.matcher(how).matches() ? Optional.<String>empty() : Optional.of(how);
        return changed(visit, change, "settings.duitnow", company -> company.duitNow().map(Form::name).orElse("–"),
                company -> company.paidByDuitNow(kept));
    }

    private Reading terms(Visit visit, MatchResult form) {
        var lines = NONE.matcher(form.group(1).strip()).matches()
                ? List.<String>of()
                : Stream.of(form.group(1).split("[\\n;]+", -1))
                    .map(Form::line)
                    .map(line -> line.replaceFirst("^(?:[0-9]{1,2}[.)]|[-•*])\\s*", ""))
                    .filter(line -> !line.isBlank())
                    .toList();
        if (lines.size() > MOST_TERMS || lines.stream().anyMatch(line -> line.length() > LONGEST_TERM)) {
            return new Reading.Answer(NEEDS, visit.words().say("settings.terms-bounds", MOST_TERMS, LONGEST_TERM));
        }
        return changed(visit, change, "settings.terms", CompanyOrder::terms, company -> company
            .quoting(new QuotationPolicy(company.quotations().validityDays(), lines)));
    }

    private Reading validity(Visit visit, MatchResult form) {
        int days = Integer.parseInt(form.group(1));
        if (days < 1 || days > QuotationPolicy.LONGEST_VALIDITY) {
            return new Reading.Answer(NEEDS,
                    visit.words().say("settings.validity-bounds", QuotationPolicy.LONGEST_VALIDITY));
        }
        return changed(visit, change, "settings.validity",
                company -> visit.words().count("days", company.quotations().validityDays()),
                company -> company.quoting(new QuotationPolicy(days, company.quotations().terms())));
    }

    static String bank(Tenant company) {
        return company.bank().map(account -> Form.name(account.bank()) + " " + account.number()).orElse("–");
    }

    static String terms(Tenant company) {
        var terms = company.quotations().terms();
        return terms.isEmpty()
                ? "–"
                : terms.stream().map(term -> "\n• " + Form.line(term)).collect(Collectors.joining());
    }

    /** Shown as it was and as it will be; or that it is like that already. */
    static Reading changed(Visit visit, ChangeCompany change, String label, Function<Tenant, String> shown,
            UnaryOperator<Tenant> how) {
        var words = visit.words();
        return change.change(visit.company().stamp(), how).<Reading>map(changed -> {
            String after = shown.apply(changed.after());
            String effect = Proposing.beforeAfter(visit, words.say(label), shown.apply(changed.before()), after);
            return Proposing.change(visit, NEEDS, effect, label + changed.after(),
                    words.say("settings.done") + "\n" + words.say("settings.is", words.say(label), after),
                    changed.changes());
        })
            .orElseGet(() -> new Reading.Answer(NEEDS, words.say("settings.nothing-new", words.say(label))));
    }
}
