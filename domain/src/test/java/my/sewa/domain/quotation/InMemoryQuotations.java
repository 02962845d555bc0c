package my.sewa.domain.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.InMemoryTransactions;

public final class InMemoryQuotations implements Quotations {
    private static final Comparator<QuotationSummary> BY_NUMBER = Comparator.comparingLong(row -> row.id().sequence());

    private final InMemoryTransactions memory;

    public InMemoryQuotations(InMemoryTransactions memory) {
        this.memory = memory;
    }

    /** There from the beginning. */
    public Quotation store(Quotation quotation) {
        memory.commit(List.of(add(quotation)));
        return quotation;
    }

    /** As it is now. */
    public Quotation stored(Quotation before) {
        return find(before.id()).orElseThrow().quotation();
    }

    @Override
    public Optional<Stored> find(QuotationId id) {
        return memory.find(id).map(found -> new Stored((Quotation) found.value(), found.version()));
    }

    /** Where a revision is kept that is no longer the newest. */
    private record Kept(QuotationId id, int revision) {}

    /** Wrapped, so that it is not counted among the quotations there are. */
    private record Superseded(Quotation quotation) {}

    @Override
    public Optional<Quotation> find(QuotationId id, int revision) {
        return find(id).map(Stored::quotation)
            .filter(newest -> newest.revision() == revision)
            .or(() -> memory.find(new Kept(id, revision)).map(found -> ((Superseded) found.value()).quotation()));
    }

    @Override
    public int revisions(Quotation newest) {
        return memory.every(Superseded.class)
            .stream()
            .map(Superseded::quotation)
            .filter(kept -> kept.id().equals(newest.id()))
            .mapToInt(Quotation::revision)
            .reduce(newest.revision(), Math::max);
    }

    @Override
    public List<QuotationSummary> sent(TenantId tenant) {
        return rows(tenant, row -> row.status() == QuotationStatus.SENT,
                Comparator.comparing(QuotationSummary::validUntil).thenComparing(BY_NUMBER));
    }

    @Override
    public List<QuotationSummary> made(TenantId tenant, DateRange days) {
        return rows(tenant, row -> days.contains(Malaysia.dateOf(find(row.id(), 1)
            .map(first -> first.content().createdAt())
            .orElse(row.createdAt()))), BY_NUMBER.reversed());
    }

    @Override
    public Change keep(Quotation superseded) {
        return memory.put(new Kept(superseded.id(), superseded.revision()), new Superseded(superseded));
    }

    @Override
    public Page newest(TenantId tenant, Optional<String> after) {
        return page(tenant, _ -> true, BY_NUMBER.reversed(), after);
    }

    @Override
    public Page newest(TenantId tenant, QuotationStatus status, Optional<String> after) {
        return page(tenant, row -> row.status() == status,
                Comparator.comparing(QuotationSummary::validUntil).thenComparing(BY_NUMBER).reversed(), after);
    }

    @Override
    public Page newest(CustomerId customer, Optional<String> after) {
        return page(customer.tenant(), row -> row.customer().equals(customer), BY_NUMBER.reversed(), after);
    }

    @Override
    public Change add(Quotation quotation) {
        return memory.put(quotation.id(), quotation, 0);
    }

    @Override
    public Change replace(Quotation quotation, long readAt) {
        return memory.put(quotation.id(), quotation, readAt);
    }

    private Page page(TenantId tenant, Predicate<QuotationSummary> wanted, Comparator<QuotationSummary> order,
            Optional<String> after) {
        var rows = rows(tenant, wanted, order);
        int start = after.map(last -> rows.stream().map(row -> row.id().number()).toList().indexOf(last) + 1)
            .orElse(0);
        int end = Math.min(rows.size(), start + LONGEST_PAGE);
        var page = rows.subList(start, end);
        return new Page(page, end == rows.size() ? Optional.empty() : Optional.of(page.getLast().id().number()));
    }

    private List<QuotationSummary> rows(TenantId tenant, Predicate<QuotationSummary> wanted,
            Comparator<QuotationSummary> order) {
        return memory.every(Quotation.class)
            .stream()
            .filter(quotation -> quotation.id().tenant().equals(tenant))
            .map(QuotationSummary::of)
            .filter(wanted)
            .sorted(order)
            .toList();
    }
}
