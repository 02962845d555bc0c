package my.sewa.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.sewa.bot.DialogueWiring.Ports;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Item.Tracking;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.catalogue.Tariff;
import my.sewa.domain.catalogue.Tariff.Tier;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.quotation.Answer;
import my.sewa.domain.quotation.Dispatch;
import my.sewa.domain.quotation.HirePeriod;
import my.sewa.domain.quotation.PriceQuotation;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationRequest;
import my.sewa.domain.quotation.ServiceTax;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.Pin;
import my.sewa.domain.tenant.QuotationPolicy;
import my.sewa.domain.tenant.Role;
import my.sewa.domain.tenant.SstRegistration;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.Tenant;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Transactions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo company's file, put into ports as it stands; or a second company with the same numbers and customers. */
final class CompanyFile {
    private static final JsonNode JSON = read();

    private final TenantId tenant;
    private final String name;
    private final Optional<Phone> own;
    private final Optional<SstRegistration> sst;

    private CompanyFile(String code, String name, Optional<Phone> own, Optional<SstRegistration> sst) {
        this.tenant = new TenantId(code);
        this.name = name;
        this.own = own;
        this.sst = sst;
    }

    static CompanyFile demo() {
        return new CompanyFile("T-01", JSON.path("tenant").path("name").asString(), Optional.empty(),
                Optional.empty());
    }

    /** Same staff, customers and documents under another name. */
    static CompanyFile second() {
        return new CompanyFile("T-02", "Sewa Utara Sdn Bhd", Optional.empty(), Optional.empty());
    }

    CompanyFile at(String number) {
        return new CompanyFile(tenant.code(), name, Optional.of(new Phone(number)), sst);
    }

    CompanyFile registeredForTax() {
        return new CompanyFile(tenant.code(), name, own,
                Optional.of(new SstRegistration("B16-1808-32000001", LocalDate.of(2026, 1, 1), Optional.empty())));
    }

    void load(Ports ports, Transactions transactions, Instant now) {
        var tenants = ports.tenants();
        transactions.commit(List.of(tenants.add(tenant()), tenants.list(tenant),
                tenants.bump(tenant, Set.of(Stamp.Part.values()))));
        own.ifPresent(number -> transactions
            .commit(List.of(ports.addresses().addOurs(Address.of(number), tenant))));
        for (Staff member : staff()) {
            transactions.commit(List.of(tenants.add(member),
                    ports.addresses().add(Address.of(member.phone()), new Contact.OfStaff(member.id()))));
        }
        all("staff").forEach(json -> transactions.commit(List.of(ports.pins()
            .add(new StaffId(tenant, json.path("id").asString()),
                    Pin.of(ports.hashing().hash(json.path("pin").asString()), now)))));
        items().forEach(item -> transactions.commit(List.of(ports.catalogue().add(tenant, item))));
        for (Customer customer : customers()) {
            transactions.commit(List.of(ports.customers().add(customer)));
            customer.phone()
                .ifPresent(phone -> transactions.commit(List.of(
                        ports.addresses().add(Address.of(phone), new Contact.OfCustomer(customer.id())))));
        }
        quotations(ports, now).forEach(quotation -> transactions.commit(List.of(ports.quotations().add(quotation))));
        transactions.commit(List.of(ports.numbers().startAfter(tenant, DocumentKind.QUOTATION, 240)));
    }

    private Tenant tenant() {
        var json = JSON.path("tenant");
        return new Tenant(tenant, name, text(json, "brn"), text(json, "tin"), sst.stream().toList(), Optional.empty(),
                Optional.empty(), text(json, "phone").map(Phone::new), text(json, "email"), own, Optional.empty(),
                QuotationPolicy.USUAL, Optional.empty(), List.of(Language.ENGLISH, Language.MALAY), Optional.empty(),
                Optional.empty());
    }

    List<Staff> staff() {
        return all("staff").map(json -> new Staff(new StaffId(tenant, json.path("id").asString()),
                json.path("name").asString(), new Phone(json.path("phone").asString()),
                Role.valueOf(json.path("role").asString().toUpperCase(Locale.ROOT)),
                Language.of(json.path("language").asString())))
            .toList();
    }

    List<Item> items() {
        return all("items").map(CompanyFile::item).toList();
    }

    private static Item item(JsonNode json) {
        var tiers = new ArrayList<Tier>();
        number(json, "rate_day_sen").ifPresent(sen -> tiers.add(new Tier(1, Sen.of(sen))));
        number(json, "rate_week_sen").ifPresent(sen -> tiers.add(new Tier(7, Sen.of(sen))));
        number(json, "rate_month_sen").ifPresent(sen -> tiers.add(new Tier(30, Sen.of(sen))));
        Offer offer = tiers.isEmpty()
                ? new Offer.Sale(Sen.of(json.path("sale_price_sen").asLong()))
                : new Offer.Hire(new Tariff(tiers));
        return new Item(new Sku(json.path("sku").asString()), json.path("name_en").asString(),
                json.path("name_ms").asString(), texts(json.path("aliases")),
                Tracking.valueOf(json.path("tracking").asString().toUpperCase(Locale.ROOT)),
                json.path("qty_owned").asInt(), offer, Optional.empty());
    }

    List<Customer> customers() {
        return all("customers").map(json -> new Customer(new CustomerId(tenant, json.path("id").asString()),
                json.path("name").asString(),
                Customer.Kind.valueOf(json.path("kind").asString().toUpperCase(Locale.ROOT)),
                text(json, "phone").map(Phone::new), texts(json.path("aliases")), text(json, "brn"),
                text(json, "tin"), text(json, "email")))
            .toList();
    }

    private List<Quotation> quotations(Ports ports, Instant now) {
        var prices = new PriceQuotation(ports.tenants(), ports.catalogue(), ServiceTax.GROUP_K,
                () -> now.minusSeconds(864_000));
        var stamp = ports.tenants().stamp(tenant);
        return all("quotes").map(json -> {
            var lines = json.path("lines")
                .valueStream()
                .map(line -> new QuotationRequest.Line(new Sku(line.path("sku").asString()), line.path("qty").asInt(),
                        Optional.empty()))
                .toList();
            var range = new DateRange(LocalDate.parse(json.path("from").asString()),
                    LocalDate.parse(json.path("to").asString()));
            var priced = (PriceQuotation.Outcome.Priced) prices.price(stamp,
                    QuotationRequest.of(lines, Optional.of(new HirePeriod.Dates(range))));
            var customer = customers().stream()
                .filter(found -> found.id().code().equals(json.path("customer").asString()))
                .findFirst()
                .orElseThrow();
            var draft = Quotation.Draft.of(new QuotationId(tenant, json.path("ref").asString()), 1, priced.quotation()
                .offeredTo(customer, staff().getFirst().id(), now));
            var sent = draft.send(new Dispatch(now, Optional.empty(), Optional.empty()));
            var heard = new Answer(now, new Answer.By.Heard(staff().getFirst().id()), "");
            return switch (json.path("status").asString()) {
                case "sent" -> sent;
                case "accepted" -> sent.accept(heard);
                case "rejected" -> sent.decline(heard, Optional.empty());
                default -> draft;
            };
        }).map(Quotation.class::cast).toList();
    }

    private static Stream<JsonNode> all(String name) {
        return JSON.path(name).valueStream();
    }

    private static Optional<String> text(JsonNode json, String name) {
        return json.path(name).isString() ? Optional.of(json.path(name).asString()) : Optional.empty();
    }

    private static Optional<Long> number(JsonNode json, String name) {
        return json.path(name).isNumber() ? Optional.of(json.path(name).asLong()) : Optional.empty();
    }

    private static List<String> texts(JsonNode json) {
        return json.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode read() {
        try {
            return JsonMapper.builder()
                .build()
                .readTree(Files.readString(Path.of("..", "infra", "local", "src", "main", "resources",
                        "demo-company.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
