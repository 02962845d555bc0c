package my.sewa.domain.tenant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.sewa.domain.transactions.Change;

/** The companies, who works there, and how fresh what we know of them is. */
public interface Tenants {
    /** Where the company's settings stand now, never an older answer; all zero before anything was stored. */
    Stamp stamp(TenantId id);

    /** The company as of that stamp or later. */
    Optional<Tenant> find(Stamp stamp);

    /** Who works there as of that stamp or later, by code. */
    List<Staff> staff(Stamp stamp);

    /** One member of staff as of that stamp or later. */
    default Optional<Staff> staff(Stamp stamp, StaffId id) {
        return staff(stamp).stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** Every company there is, by code. */
    List<TenantId> companies();

    /** Stale if the company is there already. Commit together with {@link #list} and {@link #bump}. */
    Change add(Tenant tenant);

    /** Puts the company on the list of companies; said again, nothing changes. */
    Change list(TenantId id);

    /** Adds the company or replaces what was known of it. Commit together with {@link #bump(Stamp, Set)}. */
    Change put(Tenant tenant);

    /** Stale if the member is there already. Commit together with {@link #bump}. */
    Change add(Staff member);

    /** Adds the member or replaces what was known of them. Commit together with {@link #bump(Stamp, Set)}. */
    Change put(Staff member);

    /** Works there no longer. Commit together with {@link #bump(Stamp, Set)}. */
    Change remove(StaffId id);

    /** One more change of each of these parts; never stale. Belongs to every commit that changes one of them. */
    Change bump(TenantId id, Set<Stamp.Part> parts);

    /**
     * As {@link #bump(TenantId, Set)}, but stale if one of these parts has changed since it was read. Whoever decides
     * from what a company is like now commits with this: of two such decisions at once, the second is taken anew.
     */
    Change bump(Stamp readAt, Set<Stamp.Part> parts);
}
