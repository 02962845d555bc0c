package my.sewa.domain.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.at;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.sewa.domain.tenant.TenantId;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * In the DynamoDB client of every test: fails a request whose key names another company than those served, any Scan, and
 * any kind of request it cannot read. Throws errors, so that no catch of ours hides them.
 */
public record TenantGuard(List<TenantId> served, TableNames names) implements ExecutionInterceptor {
    /** Keyed by address or by our number: the company is not known yet. */
    private static final Set<Table> BEFORE_THE_TENANT = Set.of(Table.ADDRESSES, Table.CONVERSATIONS, Table.MESSAGES);

    private record Key(String table, AttributeValue partition) {}

    public TenantGuard {
        served = List.copyOf(served);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        keys(context.request()).forEach(this::check);
    }

    private void check(Key key) {
        var table = names.table(key.table());
        var partition = key.partition().s(); // T-01, or T-01#GEN-20
        if (BEFORE_THE_TENANT.contains(table) || (table == Table.TENANTS && partition.equals(TenantId.PLATFORM))) {
            return;
        }
        var tenant = partition.split("#", 2)[0];
        if (served.stream().noneMatch(one -> one.code().equals(tenant))) {
            throw new AssertionError("serving %s, but %s was asked for %s"
                .formatted(served.stream().map(TenantId::code).toList(), table.baseName(), partition));
        }
    }

    private static Stream<Key> keys(SdkRequest request) {
        return switch (request) {
            case GetItemRequest get -> key(get.tableName(), get.key());
            case QueryRequest query ->
                Stream.of(new Key(query.tableName(), at(query.expressionAttributeValues(), ":pk")));
            case PutItemRequest put -> key(put.tableName(), put.item());
            case UpdateItemRequest update -> key(update.tableName(), update.key());
            case DeleteItemRequest delete -> key(delete.tableName(), delete.key());
            case TransactWriteItemsRequest commit -> commit.transactItems().stream().flatMap(TenantGuard::key);
            case ScanRequest scan -> throw new AssertionError("a Scan of " + scan.tableName());
            default -> throw new AssertionError("no key known in " + request);
        };
    }

    private static Stream<Key> key(TransactWriteItem write) {
        var keys = Stream.of(known(write.put()).map(put -> key(put.tableName(), put.item())),
                known(write.update()).map(update -> key(update.tableName(), update.key())),
                known(write.delete()).map(delete -> key(delete.tableName(), delete.key())),
                known(write.conditionCheck()).map(check -> key(check.tableName(), check.key())));
        return keys.flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no key known in " + write));
    }

    private static <T> Optional<T> known(@Nullable T value) {
        return Optional.ofNullable(value);
    }

    private static Stream<Key> key(String table, Map<String, AttributeValue> item) {
        return Stream.of(new Key(table, at(item, "pk")));
    }
}
