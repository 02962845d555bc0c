package my.sewa.domain.tenant.caffeine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.sewa.domain.caffeine.StampCache;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.Tenant;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.transactions.Change;

/** Asks the store for a company and its staff only when their stamp has moved; for the stamp itself always. */
final class CachedTenants implements Tenants {
    private final Tenants stored;
    private final StampCache<TenantId, Optional<Tenant>> tenants = new StampCache<>();
    private final StampCache<TenantId, List<Staff>> staff = new StampCache<>();

    CachedTenants(Tenants stored) {
        this.stored = stored;
    }

    @Override
    public Stamp stamp(TenantId id) {
        return stored.stamp(id);
    }

    @Override
    public Optional<Tenant> find(Stamp stamp) {
        return tenants.get(stamp.tenant(), stamp.profile(), () -> stored.find(stamp));
    }

    @Override
    public List<Staff> staff(Stamp stamp) {
        return staff.get(stamp.tenant(), stamp.profile(), () -> stored.staff(stamp));
    }

    @Override
    public List<TenantId> companies() {
        return stored.companies();
    }

    @Override
    public Change add(Tenant tenant) {
        return stored.add(tenant);
    }

    @Override
    public Change list(TenantId id) {
        return stored.list(id);
    }

    @Override
    public Change add(Staff member) {
        return stored.add(member);
    }

    @Override
    public Change put(Tenant tenant) {
        return stored.put(tenant);
    }

    @Override
    public Change put(Staff member) {
        return stored.put(member);
    }

    @Override
    public Change remove(StaffId id) {
        return stored.remove(id);
    }

    @Override
    public Change bump(Stamp readAt, Set<Stamp.Part> parts) {
        return stored.bump(readAt, parts);
    }

    @Override
    public Change bump(TenantId id, Set<Stamp.Part> parts) {
        return stored.bump(id, parts);
    }
}
