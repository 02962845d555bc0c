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

    public Tenant build() {
        return new Tenant(id, name, Optional.empty(), Optional.empty(), sst, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), whatsapp, Optional.empty(), quotations, Optional.empty(), languages,
                Optional.empty(), Optional.empty());
    }
}
