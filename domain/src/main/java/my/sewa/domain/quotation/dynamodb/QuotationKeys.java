package my.sewa.domain.quotation.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.s;
import static my.sewa.domain.dynamodb.Attributes.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.TenantId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The keys of the table of quotations and its indexes; nobody else builds or reads them. Numbers are padded in them, so
 * that QT-10000 comes after QT-9999.
 */
final class QuotationKeys {
    static final String PREFIX = "QT-";

    private QuotationKeys() {}

    static Map<String, AttributeValue> key(QuotationId id) {
        return key(id.tenant(), padded(id));
    }

    static Map<String, AttributeValue> key(TenantId tenant, String padded) {
        return Map.of("pk", s(tenant.code()), "sk", s(PREFIX + padded));
    }

    /** Of a revision that is no longer the newest; lists by number never meet it. */
    static Map<String, AttributeValue> key(QuotationId id, int revision) {
        return Map.of("pk", s(id.tenant().code()), "sk",
                s(revisions(id) + String.format(Locale.ROOT, "%04d", revision)));
    }

    /** What the keys of all kept revisions begin with. */
    static String revisions(QuotationId id) {
        return "rev#" + padded(id) + "#";
    }

    static QuotationId id(Map<String, AttributeValue> item) {
        return new QuotationId(new TenantId(text(item, "pk")),
                DocumentKind.QUOTATION.number(Long.parseLong(padded(item))));
    }

    /** The number as it stands in keys. */
    static String padded(Map<String, AttributeValue> item) {
        return text(item, "sk").substring(PREFIX.length());
    }

    private static String padded(QuotationId id) {
        return String.format(Locale.ROOT, "%012d", id.sequence());
    }

    /** All keys of a row: the table's, and those of the lists by status (and validity) and by customer. */
    static Map<String, AttributeValue> all(Quotation quotation) {
        var keys = new HashMap<>(key(quotation.id()));
        keys.put("spk", s(partition(quotation.id().tenant(), quotation.status())));
        keys.put("ssk", s(quotation.content().validUntil() + "#" + padded(quotation.id())));
        keys.put("cpk", s(partition(quotation.content().customer())));
        keys.put("csk", s(padded(quotation.id())));
        return keys;
    }

    static String partition(TenantId tenant, QuotationStatus status) {
        return tenant.code() + "#" + status;
    }

    static String partition(CustomerId customer) {
        return customer.tenant().code() + "#" + customer.code();
    }
}
