package my.sewa.domain.language;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;

/** Messages that nobody could read, for a few weeks. */
public interface UnreadMessages {
    /** Since then, newest first, at most so many. */
    List<UnreadMessage> since(TenantId tenant, Instant from, int most);

    /** The one that was kept under that id at that moment. */
    Optional<UnreadMessage> find(TenantId tenant, Instant at, String id);

    /** Never stale: adds the message, or replaces what was known of it. */
    Change put(UnreadMessage message);
}
