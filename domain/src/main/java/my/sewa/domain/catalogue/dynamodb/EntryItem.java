package my.sewa.domain.catalogue.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.list;
import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.number;
import static my.sewa.domain.dynamodb.Attributes.optionalNumber;
import static my.sewa.domain.dynamodb.Attributes.s;
import static my.sewa.domain.dynamodb.Attributes.text;
import static my.sewa.domain.dynamodb.Attributes.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Item.Tracking;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.catalogue.Tariff;
import my.sewa.domain.catalogue.Tariff.Tier;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.TenantId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A catalogue entry as an item: the only place that knows its key and its attribute names. */
final class EntryItem {
    static final String PREFIX = "item#";

    private EntryItem() {}

    static Map<String, AttributeValue> write(TenantId tenant, Item entry) {
        var item = new HashMap<String, AttributeValue>();
        item.put("pk", s(tenant.code()));
        item.put("sk", s(PREFIX + entry.sku().code()));
        item.put("en", s(entry.nameEnglish()));
        item.put("ms", s(entry.nameMalay()));
        item.put("aliases", texts(entry.aliases()));
        item.put("tracking", s(entry.tracking().name()));
        item.put("owned", n(entry.owned()));
        switch (entry.offer()) {
            case Offer.Hire(var tariff) -> item.put("tiers", list(tariff.tiers(), EntryItem::write));
            case Offer.Sale(var price) -> item.put("price", n(Sen.in(price)));
        }
        entry.replacement().ifPresent(value -> item.put("replacement", n(Sen.in(value))));
        return item;
    }

    /** Days and sen. */
    private static AttributeValue write(Tier tier) {
        return AttributeValue.fromL(List.of(n(tier.days()), n(Sen.in(tier.price()))));
    }

    static Item read(Map<String, AttributeValue> item) {
        return new Item(new Sku(text(item, "sk").substring(PREFIX.length())), text(item, "en"), text(item, "ms"),
                texts(item, "aliases"), Tracking.valueOf(text(item, "tracking")), (int) number(item, "owned"),
                offer(item), optionalNumber(item, "replacement").map(Sen::of));
    }

    private static Offer offer(Map<String, AttributeValue> item) {
        var price = optionalNumber(item, "price");
        return price.isPresent()
                ? new Offer.Sale(Sen.of(price.get()))
                : new Offer.Hire(new Tariff(list(item, "tiers", EntryItem::tier)));
    }

    private static Tier tier(AttributeValue value) {
        return new Tier(Integer.parseInt(value.l().get(0).n()), Sen.of(Long.parseLong(value.l().get(1).n())));
    }
}
