package my.sewa.domain.tenant;

import my.sewa.domain.transactions.Change;

/** Running numbers without gaps: one is taken by the very commit that stores its document, or not at all. */
public interface DocumentNumbers {
    /**
     * A number that will be ours once {@code change} is committed.
     *
     * @param number for example {@code QT-0241}
     * @param change stale if somebody else took it first: then ask for the next one again
     */
    record Next(String number, Change change) {}

    Next next(TenantId tenant, DocumentKind kind);

    /** Lets numbers of documents brought from elsewhere count as taken; stale if any number was taken before. */
    Change startAfter(TenantId tenant, DocumentKind kind, long highest);
}
