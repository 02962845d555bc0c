package my.sewa.domain.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Item.Tracking;
import my.sewa.domain.catalogue.Tariff.Tier;
import my.sewa.domain.shared.Sen;

/** Items of the demo company, and others like them. */
public final class ItemBuilder {
    /** RM350.00 a day, RM1,750.00 a week, RM5,200.00 a month. */
    public static final Item GENERATOR = hire("GEN-20", "Silent generator 20 kVA", "Penjana kuasa senyap 20 kVA",
            35_000, 175_000, 520_000);
    /** RM2.00 a day, RM8.00 a week, RM24.00 a month. */
    public static final Item CHAIR = hire("CHR-PLS", "Plastic chair", "Kerusi plastik", 200, 800, 2_400);
    /** RM3.35 a litre. */
    public static final Item DIESEL = sale("DSL-L", "Diesel (litre)", "Diesel (liter)", 335);

    private ItemBuilder() {}

    public static Item hire(String sku, String english, String malay, long day, long week, long month) {
        var tiers = Stream.of(new Tier(1, Sen.of(day)), new Tier(7, Sen.of(week)), new Tier(30, Sen.of(month)));
        return new Item(new Sku(sku), english, malay, List.of(), Tracking.SERIALISED, 5,
                new Offer.Hire(new Tariff(tiers.toList())), Optional.empty());
    }

    public static Item sale(String sku, String english, String malay, long sen) {
        return new Item(new Sku(sku), english, malay, List.of(), Tracking.BULK, 2_000, new Offer.Sale(Sen.of(sen)),
                Optional.empty());
    }
}
