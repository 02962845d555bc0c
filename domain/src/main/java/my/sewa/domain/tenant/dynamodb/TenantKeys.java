package my.sewa.domain.tenant.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.s;

import java.util.Map;
import my.sewa.domain.tenant.Codes;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The keys of the table of companies; nobody else builds them. */
final class TenantKeys {
    static final String STAFF = "staff#";

    private TenantKeys() {}

    static Map<String, AttributeValue> profile(TenantId id) {
        return key(id, "profile");
    }

    static Map<String, AttributeValue> stamp(TenantId id) {
        return key(id, "stamp");
    }

    static Map<String, AttributeValue> staff(StaffId id) {
        return key(id.tenant(), STAFF + id.code());
    }

    static Map<String, AttributeValue> counter(TenantId id, DocumentKind kind) {
        return key(id, "counter#" + kind.prefix());
    }

    static Map<String, AttributeValue> pin(StaffId id) {
        return key(id.tenant(), "pin#" + id.code());
    }

    static Map<String, AttributeValue> counter(TenantId id, Codes.Kind kind) {
        return key(id, "counter#" + kind.prefix());
    }

    static Map<String, AttributeValue> listed(TenantId id) {
        return Map.of("pk", s(TenantId.PLATFORM), "sk", s(id.code()));
    }

    private static Map<String, AttributeValue> key(TenantId id, String sort) {
        return Map.of("pk", s(id.code()), "sk", s(sort));
    }
}
