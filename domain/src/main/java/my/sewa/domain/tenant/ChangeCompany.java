package my.sewa.domain.tenant;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import my.sewa.domain.transactions.Change;

/** A company changes what it says of itself; true from the next message on. */
public final class ChangeCompany {
    /** A company before and after. */
    public record Changed(Tenant before, Tenant after, List<Change> changes) {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    private final Tenants tenants;

    public ChangeCompany(Tenants tenants) {
        this.tenants = tenants;
    }

    /** As of that stamp; empty if it is like that already. */
    public Optional<Changed> change(Stamp stamp, UnaryOperator<Tenant> how) {
        var before = tenants.find(stamp).orElseThrow();
        var after = how.apply(before);
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new Changed(before, after,
                        List.of(tenants.put(after), tenants.bump(stamp, EnumSet.of(Stamp.Part.PROFILE)))));
    }
}
