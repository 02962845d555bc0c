package my.sewa.domain.tenant.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.optionalNumber;
import static my.sewa.domain.dynamodb.Attributes.s;
import static my.sewa.domain.dynamodb.Attributes.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.sewa.domain.dynamodb.DynamoChange;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.Stamp.Part;
import my.sewa.domain.tenant.Tenant;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.transactions.Change;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A company's settings lie side by side under its code; every read is of the newest. */
final class DynamoTenants implements Tenants {
    private final DynamoDbClient dynamo;
    private final String table;

    DynamoTenants(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Stamp stamp(TenantId id) {
        var item = item(TenantKeys.stamp(id)).orElse(Map.of());
        return new Stamp(id, count(item, Part.CATALOGUE), count(item, Part.CUSTOMERS), count(item, Part.PROFILE));
    }

    @Override
    public Optional<Tenant> find(Stamp stamp) {
        return item(TenantKeys.profile(stamp.tenant())).map(item -> TenantItem.read(stamp.tenant(), item));
    }

    @Override
    public List<Staff> staff(Stamp stamp) {
        var query = dynamo.queryPaginator(request -> request.tableName(table)
            .consistentRead(true)
            .keyConditionExpression("pk = :pk and begins_with(sk, :staff)")
            .expressionAttributeValues(
                    Map.of(":pk", s(stamp.tenant().code()), ":staff", s(TenantKeys.STAFF))));
        return query.items().stream().map(item -> StaffItem.read(stamp.tenant(), item)).toList();
    }

    @Override
    public List<TenantId> companies() {
        var query = dynamo.queryPaginator(request -> request.tableName(table)
            .consistentRead(true)
            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", s(TenantId.PLATFORM))));
        return query.items().stream().map(item -> new TenantId(text(item, "sk"))).toList();
    }

    @Override
    public Change add(Tenant tenant) {
        return DynamoChange.add(table, TenantItem.write(tenant, 1));
    }

    @Override
    public Change list(TenantId id) {
        return DynamoChange.put(table, TenantKeys.listed(id));
    }

    @Override
    public Change add(Staff member) {
        return DynamoChange.add(table, StaffItem.write(member, 1));
    }

    @Override
    public Change put(Tenant tenant) {
        return DynamoChange.put(table, TenantItem.write(tenant, 1));
    }

    @Override
    public Change put(Staff member) {
        return DynamoChange.put(table, StaffItem.write(member, 1));
    }

    @Override
    public Change remove(StaffId id) {
        return DynamoChange.delete(table, TenantKeys.staff(id));
    }

    @Override
    public Change bump(TenantId id, Set<Part> parts) {
        return DynamoChange.increment(table, TenantKeys.stamp(id), oneEach(parts));
    }

    @Override
    public Change bump(Stamp readAt, Set<Part> parts) {
        var expected = new HashMap<String, Long>();
        parts.forEach(part -> expected.put(name(part), readAt.of(part)));
        return DynamoChange.increment(table, TenantKeys.stamp(readAt.tenant()), oneEach(parts), expected);
    }

    private static Map<String, Long> oneEach(Set<Part> parts) {
        var by = new HashMap<String, Long>();
        parts.forEach(part -> by.put(name(part), 1L));
        return by;
    }

    private Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key) {
        var found = dynamo.getItem(get -> get.tableName(table).key(key).consistentRead(true));
        return found.hasItem() ? Optional.of(found.item()) : Optional.empty();
    }

    private static long count(Map<String, AttributeValue> item, Part part) {
        return optionalNumber(item, name(part)).orElse(0L);
    }

    private static String name(Part part) {
        return switch (part) {
            case CATALOGUE -> "catalogue";
            case CUSTOMERS -> "customers";
            case PROFILE -> "profile";
        };
    }
}
