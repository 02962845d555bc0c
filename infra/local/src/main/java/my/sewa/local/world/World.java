package my.sewa.local.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.tenant.Role;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Tenant;
import org.joda.money.Money;

/** One company with everything that a world file says of it, checked: every reference leads somewhere. */
public record World(Tenant tenant, List<Colleague> staff, Items items, List<Customer> customers,
        List<Quote> quotes, List<Rental> rentals, List<DeliveryOrder> deliveryOrders, List<Invoice> invoices) {
    /** A member of staff, with the PIN in clear where the file gives one. */
    public record Colleague(Staff staff, Optional<Pin> pin) {}

    /** Never shown. */
    public record Pin(String digits) {
        @Override
        public String toString() {
            return "a PIN";
        }
    }

    /** So many of an item. */
    public record Line(Sku sku, int quantity) {}

    /** An offer; its price is computed when it is loaded. */
    public record Quote(QuotationId id, CustomerId customer, QuotationStatus status, List<Line> lines,
            Optional<DateRange> dates, Optional<StaffId> maker) {
        public Quote {
            lines = List.copyOf(lines);
        }
    }

    /** Kept for when rentals are stored. */
    public record Rental(String number, CustomerId customer, Status status, List<Line> lines, DateRange dates,
            Optional<String> deliveryOrder) {
        public enum Status {
            RESERVED, OUT, RETURNED, CANCELLED
        }

        public Rental {
            lines = List.copyOf(lines);
        }
    }

    /** Kept for when delivery orders are stored. */
    public record DeliveryOrder(String number, String rental, CustomerId customer, boolean signed) {}

    /** Kept for when invoices are stored. */
    public record Invoice(String number, CustomerId customer, String status, Money total, Optional<String> einvoice) {}

    public World {
        staff = List.copyOf(staff);
        customers = List.copyOf(customers);
        quotes = List.copyOf(quotes);
        rentals = List.copyOf(rentals);
        deliveryOrders = List.copyOf(deliveryOrders);
        invoices = List.copyOf(invoices);
    }

    /** Everything that is for hire or sale, by code. */
    public List<Item> allItems() {
        return items.all();
    }

    /** Whoever owns the company; documents without a maker are theirs. */
    public Staff firstOwner() {
        return staff.stream()
            .map(Colleague::staff)
            .filter(member -> member.role() == Role.OWNER)
            .findFirst()
            .orElseThrow();
    }

    /** The same with every date so many days later. */
    public World shifted(long days) {
        return new World(tenant, staff, items, customers,
                quotes.stream()
                    .map(quote -> new Quote(quote.id(), quote.customer(), quote.status(), quote.lines(),
                            quote.dates().map(dates -> shifted(dates, days)), quote.maker()))
                    .toList(),
                rentals.stream()
                    .map(rental -> new Rental(rental.number(), rental.customer(), rental.status(),
                            rental.lines(), shifted(rental.dates(), days), rental.deliveryOrder()))
                    .toList(),
                deliveryOrders, invoices);
    }

    private static DateRange shifted(DateRange dates, long days) {
        return new DateRange(later(dates.from(), days), later(dates.to(), days));
    }

    private static LocalDate later(LocalDate date, long days) {
        return date.plusDays(days);
    }
}
