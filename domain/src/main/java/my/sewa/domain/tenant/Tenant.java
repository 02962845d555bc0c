package my.sewa.domain.tenant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;

/**
 * A company that uses Sewa: who it is and the rules it set itself.
 *
 * @param brn registration number with the Companies Commission
 * @param tin tax number with LHDN, without which there are no e-invoices
 * @param activity what it does, as registered: MSIC code and words
 * @param whatsapp its own WhatsApp number; without one people write to the shared number
 * @param languages at least one; customers start in the first
 * @param duitNow how to pay by DuitNow, as it is printed
 * @param logo where the picture on its documents is kept
 * @param holidays the state whose public holidays it keeps, for example {@code SGR}
 */
public record Tenant(TenantId id, String name, Optional<String> brn, Optional<String> tin,
        List<SstRegistration> sst, Optional<Activity> activity, Optional<PostalAddress> address,
        Optional<Phone> phone, Optional<String> email, Optional<Phone> whatsapp, Optional<BankAccount> bank,
        QuotationPolicy quotations, Optional<OpeningHours> opening, List<Language> languages,
        Optional<LateFeePolicy> lateFees, Optional<String> holidays, Optional<String> duitNow,
        Optional<String> logo) {
    /** A five-digit MSIC code and what it stands for. */
    public record Activity(String msic, String description) {}

    public record BankAccount(String bank, String number) {}

    public Tenant {
        sst = List.copyOf(sst);
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a company needs at least one language");
        }
    }

    public Tenant(TenantId id, String name, Optional<String> brn, Optional<String> tin, List<SstRegistration> sst,
            Optional<Activity> activity, Optional<PostalAddress> address, Optional<Phone> phone,
            Optional<String> email, Optional<Phone> whatsapp, Optional<BankAccount> bank, QuotationPolicy quotations,
            Optional<OpeningHours> opening, List<Language> languages, Optional<LateFeePolicy> lateFees,
            Optional<String> holidays) {
        this(id, name, brn, tin, sst, activity, address, phone, email, whatsapp, bank, quotations, opening, languages,
                lateFees, holidays, Optional.empty(), Optional.empty());
    }

    public Tenant paidTo(BankAccount account) {
        return new Tenant(id, name, brn, tin, sst, activity, address, phone, email, whatsapp, Optional.of(account),
                quotations, opening, languages, lateFees, holidays, duitNow, logo);
    }

    public Tenant paidByDuitNow(Optional<String> how) {
        return new Tenant(id, name, brn, tin, sst, activity, address, phone, email, whatsapp, bank, quotations,
                opening, languages, lateFees, holidays, how, logo);
    }

    /** With that picture on its documents. */
    public Tenant showing(String path) {
        return new Tenant(id, name, brn, tin, sst, activity, address, phone, email, whatsapp, bank, quotations,
                opening, languages, lateFees, holidays, duitNow, Optional.of(path));
    }

    public Tenant quoting(QuotationPolicy policy) {
        return new Tenant(id, name, brn, tin, sst, activity, address, phone, email, whatsapp, bank, policy, opening,
                languages, lateFees, holidays, duitNow, logo);
    }

    public Tenant open(OpeningHours hours) {
        return new Tenant(id, name, brn, tin, sst, activity, address, phone, email, whatsapp, bank, quotations,
                Optional.of(hours), languages, lateFees, holidays, duitNow, logo);
    }

    public Tenant speaking(List<Language> spoken) {
        return new Tenant(id, name, brn, tin, sst, activity, address, phone, email, whatsapp, bank, quotations,
                opening, spoken, lateFees, holidays, duitNow, logo);
    }

    public Tenant registered(List<SstRegistration> registrations) {
        return new Tenant(id, name, brn, tin, registrations, activity, address, phone, email, whatsapp, bank,
                quotations, opening, languages, lateFees, holidays, duitNow, logo);
    }

    /** What customers are answered in until they ask otherwise. */
    public Language firstLanguage() {
        return languages.getFirst();
    }

    /** Its number with Customs, if it charges service tax for what is rendered on that day. */
    public Optional<String> sstNumberOn(LocalDate day) {
        return sst.stream().filter(registration -> registration.covers(day)).map(SstRegistration::number).findFirst();
    }
}
