package my.sewa.domain.tenant.caffeine;

import static my.sewa.domain.tenant.TenantBuilder.aTenant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import my.sewa.domain.tenant.InMemoryTenants;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.Stamp.Part;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.tenant.TenantsContract;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

class CachedTenantsTest implements TenantsContract {
    private final InMemoryTransactions memory = new InMemoryTransactions();

    @Override
    public TenantId tenant() {
        return new TenantId("T-01");
    }

    /** A new one each time, as if each step ran in another process: only then may an unbumped change be seen. */
    @Override
    public Tenants tenants() {
        return TenantCaffeineWiring.cached(new InMemoryTenants(memory));
    }

    @Override
    public Transactions transactions() {
        return memory;
    }

    @Test
    void a_change_is_seen_as_soon_as_the_stamp_has_moved_and_not_looked_for_before() {
        var cached = tenants();
        var before = cached.stamp(tenant());
        assertThat(cached.find(before)).isEmpty();
        // when a company is added with its bump
        var company = aTenant(tenant()).build();
        memory.commit(List.of(cached.add(company), cached.bump(tenant(), Set.of(Part.PROFILE))));
        // then whoever still has the old stamp sees the old state, the next turn the new one
        assertThat(cached.find(before)).isEmpty();
        assertThat(cached.find(cached.stamp(tenant()))).contains(company);
    }

    @Test
    void an_old_stamp_does_not_bring_back_an_old_state() {
        var cached = tenants();
        var old = new Stamp(tenant(), 0, 0, 0);
        var company = aTenant(tenant()).build();
        memory.commit(List.of(cached.add(company), cached.bump(tenant(), Set.of(Part.PROFILE))));
        assertThat(cached.find(cached.stamp(tenant()))).contains(company);
        assertThat(cached.find(old)).contains(company);
    }
}
