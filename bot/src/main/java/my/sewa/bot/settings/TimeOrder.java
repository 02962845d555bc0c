package my.sewa.bot.settings;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.ChangeCompany;
import my.sewa.domain.tenant.OpeningHours;
import my.sewa.domain.tenant.SstRegistration;
import my.sewa.domain.tenant.Tenant;

/** When a company is open, from when to when it charges service tax, and which languages its customers are spoken to in. */
public final class TimeOrder implements Order {
    private static final String VERB = "(?is)\\s*(?:(?:set|change|update|tukar|ubah|tetapkan)\\s+)?(?:the\\s+|our\\s+)?";
    private static final String TIME = "([0-2]?[0-9](?:[:.][0-5][0-9])?\\s*(?:am|pm|pagi|tengah\\s?hari|tgh|petang|ptg|malam)?)";
    private static final Pattern HOURS = Pattern.compile(VERB
            + "(?:(?:opening|business|working)\\s+hours|hours|waktu\\s+(?:operasi|buka|kerja|perniagaan|pejabat)|jam\\s+operasi)\\s*[:=]?\\s*(.*?)\\s*\\b"
            + TIME + "\\s*(?:-|–|to|until|till|hingga|sampai)\\s*" + TIME + "\\b\\s*(.*?)\\s*");
    private static final Pattern SST_FROM = Pattern.compile(VERB
            + "(?:sst|service\\s+tax|cukai\\s+perkhidmatan)(?:\\s+(?:number|no\\.?|nombor|is))?\\s*[:=]?\\s*([A-Z][0-9]{2}-?[0-9]{4}-?[0-9]{8})(.*)");
    private static final Pattern FROM = Pattern
        .compile("(?is)\\s*,?\\s*(?:from|since|mulai|dari|bermula|starting|start)\\s+(.+)");
    private static final Pattern SST_END = Pattern.compile(VERB
            + "(?:sst|service\\s+tax|cukai\\s+perkhidmatan)\\s+(?:ends?(?:\\s+on)?|until|till|tamat(?:\\s+pada)?|hingga|sampai|off|berhenti|stop)\\s*(.*)");
    private static final Pattern LANGUAGES = Pattern.compile(VERB
            + "(?:company\\s+languages?|languages|customer\\s+languages?|bahasa\\s+(?:syarikat|pelanggan))\\s*(?:[:=]|is|are|ialah)?\\s*((?:english|inggeris|malay|melayu|bahasa|bm|bi|and|dan|,|&|then|\\s)+)");

    private final ChangeCompany change;

    public TimeOrder(ChangeCompany change) {
        this.change = change;
    }

    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        var hours = HOURS.matcher(sent.text());
        if (hours.matches()) {
            return Optional.of(hours(visit, hours.group(1) + " " + hours.group(4), hours.group(2), hours.group(3)));
        }
        var begins = SST_FROM.matcher(sent.text());
        if (begins.matches()) {
            var from = FROM.matcher(begins.group(2));
            var day = from.matches() ? Optional.of(from.group(1)) : Optional.<String>empty();
            if (day.isPresent() || begins.group(2).isBlank()) {
                return Optional.of(taxFrom(visit, begins.group(1).toUpperCase(Locale.ROOT), day));
            }
        }
        var ends = SST_END.matcher(sent.text());
        if (ends.matches()) {
            return Optional.of(taxUntil(visit, ends.group(1)));
        }
        var languages = LANGUAGES.matcher(sent.text());
        return languages.matches() ? Optional.of(languages(visit, languages.group(1))) : Optional.empty();
    }

    private Reading hours(Visit visit, String days, String from, String to) {
        var named = DayText.weekdays(days);
        var opens = DayText.time(from);
        var closes = DayText.time(to);
        boolean daysWrong = named.isEmpty() && !days.isBlank();
        if (daysWrong || opens.isEmpty() || closes.isEmpty() || !opens.get().isBefore(closes.get())) {
            return answer(visit, "settings.hours-how");
        }
        Set<DayOfWeek> kept = named.isEmpty()
                ? visit.company()
                    .tenant()
                    .opening()
                    .map(OpeningHours::days)
                    .orElse(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY))
                : named;
        var opening = new OpeningHours(kept, opens.get(), closes.get());
        return CompanyOrder.changed(visit, change, "settings.hours", company -> hours(company, visit.language()),
                company -> company.open(opening));
    }

    static String hours(Tenant company, Language language) {
        return company.opening()
            .map(opening -> DayText.names(opening.days(), language) + " " + Form.time(opening.from()) + "–"
                    + Form.time(opening.to()))
            .orElse("–");
    }

    /** A number that is there already is not given twice; one that still runs ends the day before the new one. */
    private Reading taxFrom(Visit visit, String number, Optional<String> from) {
        var day = from.isEmpty() ? Optional.of(visit.today()) : DayText.date(from.get(), visit.today());
        if (day.isEmpty()) {
            return answer(visit, "settings.sst-how");
        }
        var before = visit.company().tenant().sst();
        if (before.stream().anyMatch(registration -> !registration.from().isBefore(day.get()))) {
            return answer(visit, "settings.sst-earlier");
        }
        var after = new ArrayList<SstRegistration>();
        before.forEach(registration -> after.add(registration.covers(day.get())
                ? new SstRegistration(registration.number(), registration.from(), Optional.of(day.get().minusDays(1)))
                : registration));
        after.add(new SstRegistration(number, day.get(), Optional.empty()));
        return taxed(visit, after);
    }

    private Reading taxUntil(Visit visit, String until) {
        var day = until.isBlank() ? Optional.of(visit.today()) : DayText.date(until, visit.today());
        if (day.isEmpty()) {
            return answer(visit, "settings.sst-how");
        }
        var before = visit.company().tenant().sst();
        if (before.stream().noneMatch(registration -> registration.covers(day.get()))) {
            return answer(visit, "settings.sst-none");
        }
        return taxed(visit, before.stream()
            .map(registration -> registration.covers(day.get())
                    ? new SstRegistration(registration.number(), registration.from(), day)
                    : registration)
            .toList());
    }

    private Reading taxed(Visit visit, List<SstRegistration> registrations) {
        return CompanyOrder.changed(visit, change, "settings.sst", company -> tax(company, visit),
                company -> company.registered(registrations));
    }

    static String tax(Tenant company, Visit visit) {
        return company.sst().isEmpty()
                ? visit.words().say("settings.none")
                : company.sst()
                    .stream()
                    .map(registration -> tax(registration, visit))
                    .collect(Collectors.joining(", "));
    }

    private static String tax(SstRegistration registration, Visit visit) {
        String from = Form.date(registration.from(), visit.language());
        return registration.until()
            .map(until -> visit.words()
                .say("settings.sst-period", registration.number(), from, Form.date(until, visit.language())))
            .orElseGet(() -> visit.words().say("settings.sst-from", registration.number(), from));
    }

    private Reading languages(Visit visit, String text) {
        var spoken = new LinkedHashSet<Language>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            DayText.language(word).ifPresent(spoken::add);
        }
        if (spoken.isEmpty()) {
            return answer(visit, "settings.languages-how");
        }
        return CompanyOrder.changed(visit, change, "settings.languages", company -> languages(company, visit),
                company -> company.speaking(List.copyOf(spoken)));
    }

    static String languages(Tenant company, Visit visit) {
        return company.languages()
            .stream()
            .map(language -> DayText.name(language, visit))
            .collect(Collectors.joining(", "));
    }

    private static Reading answer(Visit visit, String key) {
        return new Reading.Answer(CompanyOrder.NEEDS, visit.words().say(key));
    }

}
