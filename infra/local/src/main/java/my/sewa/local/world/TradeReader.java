package my.sewa.local.world;

import java.util.ArrayList;
import java.util.Map;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Item.Tracking;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.catalogue.Tariff;
import my.sewa.domain.catalogue.Tariff.Tier;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.Customer.Kind;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.TenantId;

/** Reads what a company trades in, and with whom. */
final class TradeReader {
    private static final Map<String, Integer> TIERS = Map.of("rate_day_sen", 1, "rate_week_sen", 7, "rate_month_sen",
            Tariff.MONTH);
    private static final Map<String, Tracking> TRACKING = Map.of("serialised", Tracking.SERIALISED, "bulk",
            Tracking.BULK);
    private static final Map<String, Kind> KINDS = Map.of("company", Kind.COMPANY, "enterprise", Kind.ENTERPRISE,
            "individual", Kind.INDIVIDUAL, "government", Kind.GOVERNMENT, "organisation", Kind.ORGANISATION);

    private TradeReader() {}

    static Item item(Fields unnamed) {
        var item = unnamed.named("item " + unnamed.text("sku"));
        var english = item.text("name_en");
        return new Item(item.checked("sku", Sku::new), english, item.optionalText("name_ms").orElse(english),
                item.texts("aliases"), item.has("tracking") ? item.choice("tracking", TRACKING) : Tracking.BULK,
                item.optionalInteger("qty_owned").orElse(0), offer(item),
                item.optionalNumber("replacement_sen").stream().mapToObj(Sen::of).findFirst());
    }

    private static Offer offer(Fields item) {
        var tiers = new ArrayList<Tier>();
        TIERS.forEach((field, days) -> item.optionalNumber(field).ifPresent(sen -> tiers.add(tier(item, days, sen))));
        if (item.has("sale_price_sen")) {
            if (!tiers.isEmpty()) {
                throw new WorldFileException(item.where() + " is both for sale and for hire.");
            }
            return new Offer.Sale(Sen.of(item.number("sale_price_sen")));
        }
        if (tiers.isEmpty()) {
            throw new WorldFileException(item.where() + " has no price.");
        }
        return new Offer.Hire(new Tariff(tiers));
    }

    private static Tier tier(Fields item, int days, long sen) {
        try {
            return new Tier(days, Sen.of(sen));
        } catch (IllegalArgumentException bad) {
            throw new WorldFileException(item.where() + ": " + bad.getMessage() + ".");
        }
    }

    static Customer customer(Fields unnamed, TenantId tenant) {
        var customer = unnamed.named("customer " + unnamed.text("id"));
        return new Customer(customer.checked("id", code -> new CustomerId(tenant, code)), customer.text("name"),
                customer.has("kind") ? customer.choice("kind", KINDS) : Kind.ENTERPRISE,
                customer.optionalChecked("phone", Phone::new), customer.texts("aliases"), customer.optionalText("brn"),
                customer.optionalText("tin"), customer.optionalText("email"));
    }
}
