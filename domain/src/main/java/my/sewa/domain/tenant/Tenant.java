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
 * @param holidays the state whose public holidays it keeps, for example {@code SGR}
 */
public record Tenant(TenantId id, String name, Optional<String> brn, Optional<String> tin,
        List<SstRegistration> sst, Optional<Activity> activity, Optional<PostalAddress> address,
        Optional<Phone> phone, Optional<String> email, Optional<Phone> whatsapp, Optional<BankAccount> bank,
        QuotationPolicy quotations, Optional<OpeningHours> opening, List<Language> languages,
        Optional<LateFeePolicy> lateFees, Optional<String> holidays) {
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

    /** What customers are answered in until they ask otherwise. */
    public Language firstLanguage() {
        return languages.getFirst();
    }

    /** Its number with Customs, if it charges service tax for what is rendered on that day. */
    public Optional<String> sstNumberOn(LocalDate day) {
        return sst.stream().filter(registration -> registration.covers(day)).map(SstRegistration::number).findFirst();
    }
}
