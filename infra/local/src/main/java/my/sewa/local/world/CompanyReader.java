package my.sewa.local.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.LateFeePolicy;
import my.sewa.domain.tenant.LateFeePolicy.Basis;
import my.sewa.domain.tenant.OpeningHours;
import my.sewa.domain.tenant.PostalAddress;
import my.sewa.domain.tenant.QuotationPolicy;
import my.sewa.domain.tenant.Role;
import my.sewa.domain.tenant.SstRegistration;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Tenant;
import my.sewa.domain.tenant.TenantId;
import my.sewa.local.world.World.Colleague;
import my.sewa.local.world.World.Pin;

/** Reads who a company is and who works there. */
final class CompanyReader {
    private static final Map<String, Role> ROLES = Map.of("owner", Role.OWNER, "manager", Role.MANAGER, "staff",
            Role.STAFF);
    private static final Map<String, Language> LANGUAGES = Map.of("en", Language.ENGLISH, "ms", Language.MALAY);
    private static final Map<String, Basis> BASES = Map.of("block_24h", Basis.BLOCK_24H, "calendar_day",
            Basis.CALENDAR_DAY, "hourly_day_cap", Basis.HOURLY_DAY_CAP);
    /** A registration without a date counts for every hire we may come across. */
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private CompanyReader() {}

    static Tenant tenant(Fields company) {
        expect(company, "timezone", "Asia/Kuala_Lumpur");
        expect(company, "currency", "MYR");
        try {
            return new Tenant(company.checked("id", TenantId::new), company.text("name"), company.optionalText("brn"),
                    company.optionalText("tin"), sst(company), activity(company), company.object("address")
                        .map(CompanyReader::address),
                    company.optionalChecked("phone", Phone::new), company.optionalText("email"),
                    company.optionalChecked("whatsapp", Phone::new), company.object("bank")
                        .map(bank -> new Tenant.BankAccount(bank.text("name"), bank.text("account"))),
                    company.object("quotation").map(CompanyReader::quotations).orElse(QuotationPolicy.USUAL),
                    company.object("opening").map(CompanyReader::opening), languages(company),
                    company.object("late_fee").map(CompanyReader::lateFees), company.optionalText("state_holidays"));
        } catch (IllegalArgumentException bad) {
            throw new WorldFileException(company.where() + ": " + bad.getMessage() + ".");
        }
    }

    static Colleague colleague(Fields member, TenantId tenant) {
        var named = member.named("staff " + member.text("id"));
        var id = named.checked("id", code -> new StaffId(tenant, code));
        var language = named.has("language") ? named.choice("language", LANGUAGES) : Language.ENGLISH;
        var staff = new Staff(id, named.text("name"), named.checked("phone", Phone::new), named.choice("role", ROLES),
                language);
        return new Colleague(staff, named.optionalText("pin").map(Pin::new));
    }

    private static void expect(Fields company, String field, String only) {
        if (company.has(field) && !company.text(field).equals(only)) {
            throw company.fault(field, "must be " + only);
        }
    }

    /** Null, a number, or objects with the days it holds for. */
    private static List<SstRegistration> sst(Fields company) {
        if (!company.has("sst")) {
            return List.of();
        }
        var value = company.node().get("sst");
        if (value.isArray()) {
            return company.list("sst", CompanyReader::registration);
        }
        if (value.isObject()) {
            return company.object("sst").map(CompanyReader::registration).stream().toList();
        }
        return List.of(new SstRegistration(company.text("sst"), ALWAYS, Optional.empty()));
    }

    private static SstRegistration registration(Fields registration) {
        return new SstRegistration(registration.text("number"),
                registration.has("from") ? registration.date("from") : ALWAYS,
                registration.has("until") ? Optional.of(registration.date("until")) : Optional.empty());
    }

    private static Optional<Tenant.Activity> activity(Fields company) {
        return company.optionalText("msic")
            .map(msic -> new Tenant.Activity(msic, company.optionalText("activity").orElse("")));
    }

    private static PostalAddress address(Fields address) {
        return new PostalAddress(address.texts("lines"), address.text("postcode"), address.text("city"),
                address.text("state"), address.optionalText("country").orElse("MYS"));
    }

    private static QuotationPolicy quotations(Fields policy) {
        return new QuotationPolicy(policy.optionalInteger("validity_days").orElse(QuotationPolicy.USUAL.validityDays()),
                policy.texts("terms"));
    }

    private static OpeningHours opening(Fields hours) {
        var names = new TreeMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            names.put(day.name().substring(0, 3), day);
        }
        var days = new LinkedHashSet<DayOfWeek>();
        for (var name : hours.texts("days")) {
            var day = names.get(name);
            if (day == null) {
                throw hours.fault("days", "must be a list of MON, TUE, WED, THU, FRI, SAT, SUN");
            }
            days.add(day);
        }
        return new OpeningHours(Set.copyOf(days), hours.time("from"), hours.time("to"));
    }

    private static List<Language> languages(Fields company) {
        var languages = company.texts("languages").stream().map(Language::of).distinct().toList();
        return languages.isEmpty() ? List.of(Language.ENGLISH, Language.MALAY) : languages;
    }

    private static LateFeePolicy lateFees(Fields policy) {
        return new LateFeePolicy(policy.choice("basis", BASES), policy.optionalInteger("grace_min").orElse(0),
                policy.optionalNumber("rate"), policy.optionalInteger("pct_bp"), policy.optionalNumber("hourly"),
                policy.optionalInteger("cap_bp"), policy.flag("skip_closed"));
    }
}
