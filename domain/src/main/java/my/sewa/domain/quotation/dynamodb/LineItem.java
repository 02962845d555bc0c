package my.sewa.domain.quotation.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.list;
import static my.sewa.domain.dynamodb.Attributes.map;
import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.number;
import static my.sewa.domain.dynamodb.Attributes.s;
import static my.sewa.domain.dynamodb.Attributes.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.catalogue.AgreedRate.Per;
import my.sewa.domain.catalogue.Combination;
import my.sewa.domain.catalogue.Combination.Piece;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.catalogue.Tariff.Tier;
import my.sewa.domain.quotation.QuotationLine;
import my.sewa.domain.quotation.QuotationLine.Pricing;
import my.sewa.domain.quotation.QuotationLine.Pricing.Hired;
import my.sewa.domain.quotation.QuotationLine.Pricing.Sold;
import my.sewa.domain.shared.Sen;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A line within a quotation's item, under one-letter names: they are stored once per line. */
final class LineItem {
    private LineItem() {}

    static AttributeValue write(QuotationLine line) {
        var map = new HashMap<String, AttributeValue>();
        map.put("s", s(line.sku().code()));
        map.put("e", s(line.nameEnglish()));
        map.put("m", s(line.nameMalay()));
        map.put("q", n(line.quantity()));
        switch (line.pricing()) {
            case Hired(var days, var combination, _) -> {
                map.put("d", n(days));
                map.put("p", list(combination.pieces(), LineItem::write));
            }
            case Sold(var each, _) -> map.put("c", n(Sen.in(each)));
        }
        line.pricing().agreed().ifPresent(agreed -> {
            map.put("r", n(Sen.in(agreed.rate())));
            map.put("u", n(agreed.per().days()));
        });
        return map(map);
    }

    /** Days and sen of the tier, how often. */
    private static AttributeValue write(Piece piece) {
        return AttributeValue
            .fromL(List.of(n(piece.tier().days()), n(Sen.in(piece.tier().price())), n(piece.count())));
    }

    static QuotationLine read(AttributeValue value) {
        var map = value.m();
        return new QuotationLine(new Sku(text(map, "s")), text(map, "e"), text(map, "m"), (int) number(map, "q"),
                pricing(map));
    }

    private static Pricing pricing(Map<String, AttributeValue> map) {
        var agreed = map.containsKey("r")
                ? Optional.of(new AgreedRate(Sen.of(number(map, "r")), per(number(map, "u"))))
                : Optional.<AgreedRate>empty();
        return map.containsKey("d")
                ? new Hired((int) number(map, "d"), new Combination(list(map, "p", LineItem::piece)), agreed)
                : new Sold(Sen.of(number(map, "c")), agreed);
    }

    private static Piece piece(AttributeValue value) {
        var numbers = value.l().stream().map(part -> Long.parseLong(part.n())).toList();
        var tier = new Tier(Math.toIntExact(numbers.get(0)), Sen.of(numbers.get(1)));
        return new Piece(tier, Math.toIntExact(numbers.get(2)));
    }

    private static Per per(long days) {
        for (var per : Per.values()) {
            if (per.days() == days) {
                return per;
            }
        }
        throw new IllegalStateException("stored line has a rate per " + days + " days");
    }
}
