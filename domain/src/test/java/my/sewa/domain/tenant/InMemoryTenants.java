package my.sewa.domain.tenant;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.InMemoryTransactions;

public final class InMemoryTenants implements Tenants {
    private record StampOf(TenantId id) {}

    private record Listed(TenantId id) {}

    private final InMemoryTransactions memory;

    public InMemoryTenants(InMemoryTransactions memory) {
        this.memory = memory;
    }

    @Override
    public Stamp stamp(TenantId id) {
        return memory.find(new StampOf(id), Stamp.class).orElse(new Stamp(id, 0, 0, 0));
    }

    @Override
    public Optional<Tenant> find(Stamp stamp) {
        return memory.find(stamp.tenant(), Tenant.class);
    }

    @Override
    public List<Staff> staff(Stamp stamp) {
        return memory.every(Staff.class)
            .stream()
            .filter(member -> member.id().tenant().equals(stamp.tenant()))
            .sorted(Comparator.comparing(member -> member.id().code()))
            .toList();
    }

    @Override
    public List<TenantId> companies() {
        return memory.every(Listed.class)
            .stream()
            .map(Listed::id)
            .sorted(Comparator.comparing(TenantId::code))
            .toList();
    }

    @Override
    public Change add(Tenant tenant) {
        return memory.put(tenant.id(), tenant, 0);
    }

    @Override
    public Change list(TenantId id) {
        return memory.put(new Listed(id), new Listed(id));
    }

    @Override
    public Change add(Staff member) {
        return memory.put(member.id(), member, 0);
    }

    @Override
    public Change put(Tenant tenant) {
        return memory.put(tenant.id(), tenant);
    }

    @Override
    public Change put(Staff member) {
        return memory.put(member.id(), member);
    }

    @Override
    public Change remove(StaffId id) {
        return memory.remove(id);
    }

    @Override
    public Change bump(TenantId id, Set<Stamp.Part> parts) {
        return memory.update(new StampOf(id), Stamp.class, new Stamp(id, 0, 0, 0), stamp -> later(stamp, parts));
    }

    @Override
    public Change bump(Stamp readAt, Set<Stamp.Part> parts) {
        var id = readAt.tenant();
        return memory.update(new StampOf(id), Stamp.class, new Stamp(id, 0, 0, 0),
                stamp -> parts.stream().allMatch(part -> stamp.of(part) == readAt.of(part)),
                stamp -> later(stamp, parts));
    }

    private static Stamp later(Stamp stamp, Set<Stamp.Part> parts) {
        return new Stamp(stamp.tenant(), stamp.catalogue() + one(parts, Stamp.Part.CATALOGUE),
                stamp.customers() + one(parts, Stamp.Part.CUSTOMERS),
                stamp.profile() + one(parts, Stamp.Part.PROFILE));
    }

    private static long one(Set<Stamp.Part> parts, Stamp.Part part) {
        return parts.contains(part) ? 1 : 0;
    }
}
