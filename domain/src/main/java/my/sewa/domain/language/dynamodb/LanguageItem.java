package my.sewa.domain.language.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.number;
import static my.sewa.domain.dynamodb.Attributes.optionalText;
import static my.sewa.domain.dynamodb.Attributes.s;
import static my.sewa.domain.dynamodb.Attributes.text;
import static my.sewa.domain.dynamodb.Attributes.texts;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.language.TaughtWord;
import my.sewa.domain.language.TaughtWord.Meaning;
import my.sewa.domain.language.UnreadMessage;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Both kinds of rows: the only place that knows their keys and attribute names. */
final class LanguageItem {
    static final String TAUGHT = "taught#";
    static final String UNREAD = "unread#";
    private static final Duration KEPT = Duration.ofDays(60);

    private LanguageItem() {}

    /** All that is kept of one company. */
    static AttributeValue partition(TenantId tenant) {
        return s("language#" + tenant.code());
    }

    static Map<String, AttributeValue> key(TenantId tenant, String word) {
        return Map.of("pk", partition(tenant), "sk", s(TAUGHT + word));
    }

    static Map<String, AttributeValue> write(TenantId tenant, TaughtWord word) {
        var item = new HashMap<>(key(tenant, word.word()));
        switch (word.meaning()) {
            case Meaning.OfItem(var sku) -> item.put("item", s(sku.code()));
            case Meaning.OfCustomer(var customer) -> item.put("customer", s(customer.code()));
        }
        item.put("by", s(word.by().code()));
        item.put("at", n(word.at().toEpochMilli()));
        return item;
    }

    static TaughtWord taught(TenantId tenant, Map<String, AttributeValue> item) {
        Meaning meaning = optionalText(item, "item").<Meaning>map(code -> new Meaning.OfItem(new Sku(code)))
            .orElseGet(() -> new Meaning.OfCustomer(new CustomerId(tenant, text(item, "customer"))));
        return new TaughtWord(text(item, "sk").substring(TAUGHT.length()), meaning,
                new StaffId(tenant, text(item, "by")), Instant.ofEpochMilli(number(item, "at")));
    }

    /** Sorts by time: thirteen digits last until the year 2286. */
    static String moment(Instant at) {
        return UNREAD + at.toEpochMilli();
    }

    static Map<String, AttributeValue> key(TenantId tenant, Instant at, String id) {
        return Map.of("pk", partition(tenant), "sk", s(moment(at) + "#" + id));
    }

    static Map<String, AttributeValue> write(UnreadMessage message) {
        var item = new HashMap<>(key(message.by().tenant(), message.at(), message.id()));
        item.put("by", s(message.by().code()));
        item.put("text", s(message.text()));
        message.step().ifPresent(step -> item.put("step", s(step)));
        item.put("nearest", texts(message.nearest()));
        message.next().ifPresent(next -> item.put("next", s(next)));
        item.put(Table.TIME_TO_LIVE, n(message.at().plus(KEPT).getEpochSecond()));
        return item;
    }

    static UnreadMessage unread(TenantId tenant, Map<String, AttributeValue> item) {
        String[] key = text(item, "sk").split("#", 3);
        return new UnreadMessage(key[2], new StaffId(tenant, text(item, "by")),
                Instant.ofEpochMilli(Long.parseLong(key[1])), text(item, "text"), optionalText(item, "step"),
                texts(item, "nearest"), optionalText(item, "next"));
    }
}
