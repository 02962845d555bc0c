package my.sewa.domain.tenant.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.s;
import static my.sewa.domain.dynamodb.Attributes.text;

import java.util.HashMap;
import java.util.Map;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.Role;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A member of staff as an item: the only place that knows its attribute names. */
final class StaffItem {
    private StaffItem() {}

    static Map<String, AttributeValue> write(Staff member, long version) {
        var item = new HashMap<>(TenantKeys.staff(member.id()));
        item.put("version", n(version));
        item.put("name", s(member.name()));
        item.put("phone", s(member.phone().e164()));
        item.put("role", s(member.role().name()));
        item.put("language", s(member.language().code()));
        return item;
    }

    static Staff read(TenantId tenant, Map<String, AttributeValue> item) {
        var id = new StaffId(tenant, text(item, "sk").substring(TenantKeys.STAFF.length()));
        return new Staff(id, text(item, "name"), new Phone(text(item, "phone")), Role.valueOf(text(item, "role")),
                Language.of(text(item, "language")));
    }
}
