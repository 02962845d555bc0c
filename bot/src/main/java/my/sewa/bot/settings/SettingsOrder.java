package my.sewa.bot.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.tenant.Permission;

/** {@code settings}: all that can be changed, as it is. */
public final class SettingsOrder implements Order {
    private static final Pattern FORM = Pattern.compile(
            "(?i)\\s*(?:(?:show|list|lihat|tunjuk|papar)\\s+)?(?:our\\s+|company\\s+)?(?:settings?|tetapan)(?:\\s+(?:syarikat|kami))?\\s*[.!?]?\\s*");

    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        return FORM.matcher(sent.text()).matches()
                ? Optional.of(new Reading.Answer(Permission.SETTINGS_SHOW, text(visit)))
                : Optional.empty();
    }

    private static String text(Visit visit) {
        var company = visit.company().tenant();
        var words = visit.words();
        var lines = List.of(words.say("settings.heading", Form.name(company.name())),
                is(visit, "settings.bank", CompanyOrder.bank(company)),
                is(visit, "settings.duitnow", company.duitNow().map(Form::name).orElse("–")),
                is(visit, "settings.validity", words.count("days", company.quotations().validityDays())),
                is(visit, "settings.sst", TimeOrder.tax(company, visit)),
                is(visit, "settings.hours", TimeOrder.hours(company, visit.language())),
                is(visit, "settings.languages", TimeOrder.languages(company, visit)),
                is(visit, "settings.logo", words.say(company.logo().isPresent() ? "settings.there" : "settings.none")),
                is(visit, "settings.staff", StaffText.list(visit)),
                is(visit, "settings.terms", CompanyOrder.terms(company)), words.say("settings.how"));
        return String.join("\n", lines);
    }

    private static String is(Visit visit, String label, String value) {
        return visit.words().say("settings.is", visit.words().say(label), value);
    }
}
