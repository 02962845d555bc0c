package my.sewa.domain.tenant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;

/** A company that quotes for 14 days and is not registered for service tax. */
public final class TenantBuilder {
    private final TenantId id;
    private final List<SstRegistration> sst = new ArrayList<>();
    private String name = "Jaya Alatan Sewa Sdn Bhd";
    private QuotationPolicy quotations = QuotationPolicy.USUAL;
    private List<Language> languages = List.of(Language.ENGLISH, Language.MALAY);
    private Optional<Phone> whatsapp = Optional.empty();
    private boolean printed;

    private TenantBuilder(TenantId id) {
        this.id = id;
    }

    public static TenantBuilder aTenant(TenantId id) {
        return new TenantBuilder(id);
    }

    public TenantBuilder called(String newName) {
        name = newName;
        return this;
    }

    public TenantBuilder registeredForTaxFrom(String day) {
        sst.add(new SstRegistration("W10-1808-32000001", LocalDate.parse(day), Optional.empty()));
        return this;
    }

    public TenantBuilder quotesValidFor(int days) {
        quotations = new QuotationPolicy(days, List.of());
        return this;
    }

    public TenantBuilder speaks(Language... first) {
        languages = List.of(first);
        return this;
    }

    public TenantBuilder withOwnNumber(String phone) {
        whatsapp = Optional.of(new Phone(phone));
        return this;
    }

    /** With an address, a bank account, terms and all else that documents show. */
    public TenantBuilder withLetterhead() {
        printed = true;
        quotations = new QuotationPolicy(quotations.validityDays(), List.of(
                "Transport and fuel are not included unless stated above.",
                "The hirer is responsible for loss and damage from delivery until collection, and for keeping the"
                        + " equipment on the site named in this quotation.",
                "Late return is charged by the day at the list rate."));
        return this;
    }

    public Tenant build() {
        return new Tenant(id, name, known("201901234567"), known("C25845632020"), sst, Optional.empty(),
                known(new PostalAddress(List.of("No. 8, Jalan Industri 3/2", "Taman Perindustrian Maju"), "43000",
                        "Kajang", "10", "MYS")),
                known(new Phone("+60389450012")), known("sewa@jayaalatan.example"), whatsapp,
                known(new Tenant.BankAccount("Maybank", "5140 1234 5678")), quotations, Optional.empty(), languages,
                Optional.empty(), Optional.empty());
    }

    private <T> Optional<T> known(T value) {
        return printed ? Optional.of(value) : Optional.empty();
    }
}
