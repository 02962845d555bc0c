package my.sewa.local.world;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.quotation.HirePeriod;
import my.sewa.domain.quotation.ImportQuotation;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationRequest;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.DocumentNumbers;
import my.sewa.domain.tenant.Pin;
import my.sewa.domain.tenant.PinHashing;
import my.sewa.domain.tenant.Pins;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import my.sewa.local.world.World.Quote;

/**
 * Loads companies into an empty store. Documents count as made now. A load that was cut short is taken up again: until
 * everything is there, no company is listed.
 */
public final class WorldLoader {
    /** What one transaction holds. */
    private static final int BATCH = 100;

    /** Where everything goes. */
    public record Ports(Tenants tenants, DocumentNumbers numbers, Catalogue catalogue, Customers customers,
            Quotations quotations, Addresses addresses, Pins pins, PinHashing hashing, Transactions transactions) {}

    private final Ports ports;
    private final ImportQuotation imports;
    private final InstantSource clock;

    public WorldLoader(Ports ports, ImportQuotation imports, InstantSource clock) {
        this.ports = ports;
        this.imports = imports;
        this.clock = clock;
    }

    /** Loads them if the store has no company yet; says whether it did. */
    public boolean load(List<World> worlds) {
        if (!ports.tenants().companies().isEmpty()) {
            return false;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        worlds.forEach(world -> commit(changes(world, now)));
        commit(worlds.stream().map(world -> ports.tenants().list(world.tenant().id())).toList());
        return true;
    }

    private List<Change> changes(World world, Instant now) {
        var tenant = world.tenant();
        var changes = new ArrayList<Change>();
        changes.add(ports.tenants().add(tenant));
        tenant.whatsapp().ifPresent(own -> changes.add(ports.addresses().addOurs(Address.of(own), tenant.id())));
        for (var colleague : world.staff()) {
            var member = colleague.staff();
            changes.add(ports.tenants().add(member));
            changes.add(ports.addresses().add(Address.of(member.phone()), new Contact.OfStaff(member.id())));
            colleague.pin()
                .ifPresent(pin -> changes
                    .add(ports.pins().add(member.id(), Pin.of(ports.hashing().hash(pin.digits()), now))));
        }
        world.allItems().forEach(item -> changes.add(ports.catalogue().add(tenant.id(), item)));
        for (var customer : world.customers()) {
            changes.add(ports.customers().add(customer));
            customer.phone()
                .ifPresent(phone -> changes
                    .add(ports.addresses().add(Address.of(phone), new Contact.OfCustomer(customer.id()))));
        }
        changes.addAll(quotations(world, now));
        changes.addAll(numbers(world));
        changes.add(ports.tenants().bump(tenant.id(), EnumSet.allOf(Stamp.Part.class)));
        return changes;
    }

    private List<Change> quotations(World world, Instant now) {
        var customers = world.customers().stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        return world.quotes().stream().map(quote -> {
            var customer = Optional.ofNullable(customers.get(quote.customer())).orElseThrow();
            var maker = quote.maker().orElse(world.firstOwner().id());
            var offer = new ImportQuotation.Offer(quote.id(), quote.status(), customer, request(quote), maker);
            return ports.quotations().add(quotation(world, offer, now));
        }).toList();
    }

    private Quotation quotation(World world, ImportQuotation.Offer offer, Instant now) {
        try {
            return imports.quotation(world.tenant(), world.items(), offer, now);
        } catch (ArithmeticException tooMuch) {
            throw new WorldFileException(
                    world.tenant().name() + ", quotation " + offer.id().number() + " comes to more than anybody owns.");
        }
    }

    private static QuotationRequest request(Quote quote) {
        var lines = quote.lines()
            .stream()
            .map(line -> new QuotationRequest.Line(line.sku(), line.quantity(), Optional.empty()))
            .toList();
        return QuotationRequest.of(lines, quote.dates().map(HirePeriod.Dates::new));
    }

    /** Numbers go on after the highest in the file, also of documents that are not stored yet. */
    private List<Change> numbers(World world) {
        var used = new EnumMap<DocumentKind, Stream<String>>(DocumentKind.class);
        used.put(DocumentKind.QUOTATION, world.quotes().stream().map(quote -> quote.id().number()));
        used.put(DocumentKind.RENTAL, world.rentals().stream().map(World.Rental::number));
        used.put(DocumentKind.DELIVERY_ORDER, world.deliveryOrders().stream().map(World.DeliveryOrder::number));
        used.put(DocumentKind.INVOICE, world.invoices().stream().map(World.Invoice::number));
        var changes = new ArrayList<Change>();
        used.forEach((kind, numbers) -> numbers.mapToLong(number -> kind.sequence(number).orElseThrow())
            .max()
            .ifPresent(highest -> changes.add(ports.numbers().startAfter(world.tenant().id(), kind, highest))));
        return changes;
    }

    private void commit(List<Change> changes) {
        for (int from = 0; from < changes.size(); from += BATCH) {
            commitBatch(changes.subList(from, Math.min(changes.size(), from + BATCH)));
        }
    }

    /** What is stale was stored by a load that was cut short. */
    private void commitBatch(List<Change> batch) {
        try {
            ports.transactions().commit(batch);
        } catch (StaleChange storedBefore) {
            var rest = batch.stream().filter(change -> !storedBefore.which().contains(change)).toList();
            if (!rest.isEmpty()) {
                ports.transactions().commit(rest);
            }
        }
    }
}
