package my.sewa.domain.language;

import java.util.List;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;

/** The words a company's staff taught. */
public interface TaughtWords {
    /** In the order of the alphabet. */
    List<TaughtWord> all(TenantId tenant);

    /** Stale if the word is taught already. */
    Change add(TenantId tenant, TaughtWord word);

    /** Never stale: gone afterwards. */
    Change remove(TenantId tenant, String word);
}
