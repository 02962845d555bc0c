package my.sewa.domain.quotation.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.number;
import static my.sewa.domain.dynamodb.Attributes.s;
import static my.sewa.domain.dynamodb.Attributes.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.dynamodb.DynamoChange;
import my.sewa.domain.dynamodb.Index;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.QuotationSummary;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** One item per quotation, replaced whole and guarded by its version; a list is one query of the table or an index. */
final class DynamoQuotations implements Quotations {
    private final DynamoDbClient dynamo;
    private final String table;

    DynamoQuotations(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Optional<Stored> find(QuotationId id) {
        var found = dynamo.getItem(get -> get.tableName(table).key(QuotationKeys.key(id)).consistentRead(true));
        return found.hasItem() ? Optional.of(QuotationItem.read(id, found.item())) : Optional.empty();
    }

    @Override
    public Optional<Quotation> find(QuotationId id, int revision) {
        var newest = find(id).map(Stored::quotation);
        if (newest.isEmpty() || newest.get().revision() == revision) {
            return newest;
        }
        return kept(id, revision);
    }

    private Optional<Quotation> kept(QuotationId id, int revision) {
        var kept = dynamo
            .getItem(get -> get.tableName(table).key(QuotationKeys.key(id, revision)).consistentRead(true));
        return kept.hasItem() ? Optional.of(QuotationItem.read(id, kept.item()).quotation()) : Optional.empty();
    }

    @Override
    public int revisions(Quotation newest) {
        var id = newest.id();
        var last = dynamo.query(query -> query.tableName(table)
            .keyConditionExpression("pk = :pk and begins_with(sk, :revisions)")
            .expressionAttributeValues(
                    Map.of(":pk", s(id.tenant().code()), ":revisions", s(QuotationKeys.revisions(id))))
            .scanIndexForward(false)
            .consistentRead(true)
            .limit(1));
        int kept = last.items().stream().mapToInt(row -> (int) number(row, "rev")).findFirst().orElse(0);
        return Math.max(kept, newest.revision());
    }

    @Override
    public List<QuotationSummary> sent(TenantId tenant) {
        var query = query(Index.QUOTATIONS_BY_STATUS, QuotationKeys.partition(tenant, QuotationStatus.SENT));
        return dynamo.queryPaginator(query.tableName(table).build())
            .items()
            .stream()
            .map(QuotationItem::summary)
            .toList();
    }

    /** Numbers are taken in the order of time, so that reading stops at the first one made too early. */
    @Override
    public List<QuotationSummary> made(TenantId tenant, DateRange days) {
        var newestFirst = QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :pk and begins_with(sk, :kind)")
            .expressionAttributeValues(Map.of(":pk", s(tenant.code()), ":kind", s(QuotationKeys.PREFIX)))
            .scanIndexForward(false)
            .build();
        return dynamo.queryPaginator(newestFirst)
            .items()
            .stream()
            .map(QuotationItem::summary)
            .map(row -> new Dated(row, firstMade(row)))
            .takeWhile(dated -> !dated.day().isBefore(days.from()))
            .filter(dated -> !dated.day().isAfter(days.to()))
            .map(Dated::row)
            .toList();
    }

    private record Dated(QuotationSummary row, LocalDate day) {}

    /** The day of its first revision: the others are made later, whatever the number. */
    private LocalDate firstMade(QuotationSummary row) {
        var first = row.revision() == 1
                ? Optional.<Quotation>empty()
                : kept(row.id(), 1);
        return Malaysia.dateOf(first.map(quotation -> quotation.content().createdAt()).orElse(row.createdAt()));
    }

    @Override
    public Page newest(TenantId tenant, Optional<String> after) {
        var query = QueryRequest.builder()
            .keyConditionExpression("pk = :pk and begins_with(sk, :kind)")
            .expressionAttributeValues(Map.of(":pk", s(tenant.code()), ":kind", s(QuotationKeys.PREFIX)));
        after.ifPresent(number -> query.exclusiveStartKey(QuotationKeys.key(tenant, number)));
        return page(query, QuotationKeys::padded);
    }

    @Override
    public Page newest(TenantId tenant, QuotationStatus status, Optional<String> after) {
        var index = Index.QUOTATIONS_BY_STATUS;
        var partition = QuotationKeys.partition(tenant, status);
        var query = query(index, partition);
        after.ifPresent(sort -> query
            .exclusiveStartKey(start(index, partition, sort, tenant, sort.substring(sort.indexOf('#') + 1))));
        return page(query, row -> text(row, index.sortKey()));
    }

    @Override
    public Page newest(CustomerId customer, Optional<String> after) {
        var index = Index.QUOTATIONS_BY_CUSTOMER;
        var partition = QuotationKeys.partition(customer);
        var query = query(index, partition);
        after.ifPresent(
                number -> query.exclusiveStartKey(start(index, partition, number, customer.tenant(), number)));
        return page(query, QuotationKeys::padded);
    }

    private static QueryRequest.Builder query(Index index, String partition) {
        return QueryRequest.builder()
            .indexName(index.name())
            .keyConditionExpression(index.partitionKey() + " = :pk")
            .expressionAttributeValues(Map.of(":pk", s(partition)));
    }

    /** Where a list over an index goes on: behind the row of that number. */
    private static Map<String, AttributeValue> start(Index index, String partition, String sort, TenantId tenant,
            String number) {
        var key = new HashMap<>(QuotationKeys.key(tenant, number));
        key.put(index.partitionKey(), s(partition));
        key.put(index.sortKey(), s(sort));
        return key;
    }

    /** Reads one row more than a page holds: whether there is a next page is then known, not guessed. */
    private Page page(QueryRequest.Builder query, Function<Map<String, AttributeValue>, String> token) {
        var rows = dynamo
            .query(query.tableName(table).scanIndexForward(false).limit(LONGEST_PAGE + 1).build())
            .items();
        var shown = rows.subList(0, Math.min(rows.size(), LONGEST_PAGE));
        var next = rows.size() > LONGEST_PAGE ? Optional.of(token.apply(shown.getLast())) : Optional.<String>empty();
        return new Page(shown.stream().map(QuotationItem::summary).toList(), next);
    }

    @Override
    public Change add(Quotation quotation) {
        return DynamoChange.add(table, QuotationItem.write(quotation, 1));
    }

    @Override
    public Change replace(Quotation quotation, long readAt) {
        return DynamoChange.replace(table, QuotationItem.write(quotation, readAt + 1), readAt);
    }

    @Override
    public Change keep(Quotation superseded) {
        return DynamoChange.put(table, QuotationItem.kept(superseded));
    }
}
