package my.sewa.local.commands;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.sewa.bot.Conversation;
import my.sewa.bot.Conversations;
import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.language.UnreadMessage;
import my.sewa.domain.language.UnreadMessages;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.QuotationSummary;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.DocumentNumbers;
import my.sewa.domain.tenant.Pin;
import my.sewa.domain.tenant.Pins;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.Tenant;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.transactions.Change;
import my.sewa.local.world.World;

/** A company as its file says, and the quotations of one dialogue: no store, nothing that outlives it. */
final class MemoryStore {
    private record Kept(String subject, Runnable write) implements Change {}

    private final World world;
    private final Stamp stamp;
    private final Map<QuotationId, Quotations.Stored> quotations = new HashMap<>();
    private long lastNumber;

    MemoryStore(World world) {
        this.world = world;
        this.stamp = new Stamp(world.tenant().id(), 1, 1, 1);
        this.lastNumber = world.quotes().stream().mapToLong(quote -> quote.id().sequence()).max().orElse(0);
    }

    /** Carries out what a turn described; there is nobody else who could have been faster. */
    void commit(List<Change> changes) {
        changes.forEach(change -> ((Kept) change).write().run());
    }

    Tenants tenants() {
        return new TheCompany();
    }

    Catalogue catalogue() {
        return new TheCatalogue();
    }

    Customers customers() {
        return new TheCustomers();
    }

    DocumentNumbers numbers() {
        return new TheNumbers();
    }

    /** One set for everybody: whatever PIN is given counts. */
    Pins pins() {
        return new AnyPin();
    }

    /** Nobody reads them here. */
    UnreadMessages unread() {
        return new Unnoted();
    }

    Conversations conversations() {
        return new NoConversations();
    }

    Quotations quotations() {
        return new TheQuotations();
    }

    private static IllegalStateException readOnly() {
        return new IllegalStateException("nothing of a world file is changed by talking");
    }

    private final class TheCompany implements Tenants {
        @Override
        public Stamp stamp(TenantId id) {
            return stamp;
        }

        @Override
        public Optional<Tenant> find(Stamp asOf) {
            return Optional.of(world.tenant());
        }

        @Override
        public List<Staff> staff(Stamp asOf) {
            return world.staff().stream().map(World.Colleague::staff).toList();
        }

        @Override
        public List<TenantId> companies() {
            return List.of(world.tenant().id());
        }

        @Override
        public Change add(Tenant tenant) {
            throw readOnly();
        }

        @Override
        public Change list(TenantId id) {
            throw readOnly();
        }

        @Override
        public Change add(Staff member) {
            throw readOnly();
        }

        @Override
        public Change put(Tenant tenant) {
            throw readOnly();
        }

        @Override
        public Change put(Staff member) {
            throw readOnly();
        }

        @Override
        public Change remove(StaffId id) {
            throw readOnly();
        }

        @Override
        public Change bump(Stamp readAt, Set<Stamp.Part> parts) {
            throw readOnly();
        }

        @Override
        public Change bump(TenantId id, Set<Stamp.Part> parts) {
            throw readOnly();
        }
    }

    private static final class AnyPin implements Pins {
        @Override
        public Optional<Pins.Stored> find(StaffId id) {
            return Optional.of(new Pins.Stored(Pin.of("", Instant.EPOCH), 1));
        }

        @Override
        public Change add(StaffId id, Pin pin) {
            return remove(id);
        }

        @Override
        public Change replace(StaffId id, Pin pin, long readAt) {
            return remove(id);
        }

        @Override
        public Change remove(StaffId id) {
            return new Kept(id.code(), () -> {});
        }
    }

    private static final class Unnoted implements UnreadMessages {
        @Override
        public List<UnreadMessage> since(TenantId tenant, Instant from, int most) {
            return List.of();
        }

        @Override
        public Optional<UnreadMessage> find(TenantId tenant, Instant at, String id) {
            return Optional.empty();
        }

        @Override
        public Change put(UnreadMessage message) {
            return new Kept(message.id(), () -> {});
        }
    }

    private final class TheCatalogue implements Catalogue {
        @Override
        public Items items(Stamp asOf) {
            return world.items();
        }

        @Override
        public Change add(TenantId tenant, Item item) {
            throw readOnly();
        }

        @Override
        public Change put(TenantId tenant, Item item) {
            throw readOnly();
        }
    }

    private final class TheCustomers implements Customers {
        @Override
        public Optional<Customer> find(CustomerId id) {
            return world.customers().stream().filter(customer -> customer.id().equals(id)).findFirst();
        }

        @Override
        public List<Customer> all(Stamp asOf) {
            return world.customers();
        }

        @Override
        public Change put(Customer customer) {
            throw readOnly();
        }

        @Override
        public Change add(Customer customer) {
            throw readOnly();
        }
    }

    private final class TheNumbers implements DocumentNumbers {
        @Override
        public Next next(TenantId tenant, DocumentKind kind) {
            long next = lastNumber + 1;
            return new Next(kind.number(next), new Kept("number", () -> lastNumber = next));
        }

        @Override
        public Change startAfter(TenantId tenant, DocumentKind kind, long highest) {
            throw readOnly();
        }
    }

    private final class TheQuotations implements Quotations {
        @Override
        public Optional<Quotation> find(QuotationId id, int revision) {
            return find(id).map(Quotations.Stored::quotation).filter(found -> found.revision() == revision);
        }

        @Override
        public int revisions(Quotation newest) {
            return newest.revision();
        }

        @Override
        public List<QuotationSummary> sent(TenantId tenant) {
            return List.of();
        }

        @Override
        public List<QuotationSummary> made(TenantId tenant, DateRange days) {
            return List.of();
        }

        @Override
        public Change keep(Quotation superseded) {
            return new Kept(superseded.id() + " rev " + superseded.revision(), () -> {});
        }

        @Override
        public Optional<Quotations.Stored> find(QuotationId id) {
            return Optional.ofNullable(quotations.get(id));
        }

        @Override
        public Page newest(TenantId tenant, Optional<String> after) {
            return new Page(List.of(), Optional.empty());
        }

        @Override
        public Page newest(TenantId tenant, QuotationStatus status, Optional<String> after) {
            return new Page(List.of(), Optional.empty());
        }

        @Override
        public Page newest(CustomerId customer, Optional<String> after) {
            return new Page(List.of(), Optional.empty());
        }

        @Override
        public Change add(Quotation quotation) {
            return replace(quotation, 0);
        }

        @Override
        public Change replace(Quotation quotation, long readAt) {
            return new Kept(quotation.id().number(),
                    () -> quotations.put(quotation.id(), new Quotations.Stored(quotation, readAt + 1)));
        }
    }

    /** Nobody has written before, and nothing is remembered. */
    private static final class NoConversations implements Conversations {
        @Override
        public Stored find(ConversationId id) {
            return new Stored(Conversation.begin(id), 0);
        }

        @Override
        public Change replace(Conversation conversation, long readAt) {
            throw readOnly();
        }
    }
}
