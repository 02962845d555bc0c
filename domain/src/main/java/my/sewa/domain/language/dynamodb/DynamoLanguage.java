package my.sewa.domain.language.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.s;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.dynamodb.DynamoChange;
import my.sewa.domain.language.TaughtWord;
import my.sewa.domain.language.TaughtWords;
import my.sewa.domain.language.UnreadMessage;
import my.sewa.domain.language.UnreadMessages;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Beside the conversations, one partition a company; LanguageItem knows the layout. */
final class DynamoLanguage implements TaughtWords, UnreadMessages {
    private final DynamoDbClient dynamo;
    private final String table;

    DynamoLanguage(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public List<TaughtWord> all(TenantId tenant) {
        return dynamo
            .queryPaginator(request -> request.tableName(table)
                .consistentRead(true)
                .keyConditionExpression("pk = :pk and begins_with(sk, :taught)")
                .expressionAttributeValues(
                        Map.of(":pk", LanguageItem.partition(tenant), ":taught", s(LanguageItem.TAUGHT))))
            .items()
            .stream()
            .map(item -> LanguageItem.taught(tenant, item))
            .toList();
    }

    @Override
    public Change add(TenantId tenant, TaughtWord word) {
        return DynamoChange.add(table, LanguageItem.write(tenant, word));
    }

    @Override
    public Change remove(TenantId tenant, String word) {
        return DynamoChange.delete(table, LanguageItem.key(tenant, word));
    }

    @Override
    public List<UnreadMessage> since(TenantId tenant, Instant from, int most) {
        return dynamo
            .query(request -> request.tableName(table)
                .scanIndexForward(false)
                .limit(most)
                .keyConditionExpression("pk = :pk and sk between :from and :to")
                .expressionAttributeValues(Map.of(":pk", LanguageItem.partition(tenant), ":from",
                        s(LanguageItem.moment(from)), ":to", s(LanguageItem.UNREAD + "~"))))
            .items()
            .stream()
            .map(item -> LanguageItem.unread(tenant, item))
            .toList();
    }

    @Override
    public Optional<UnreadMessage> find(TenantId tenant, Instant at, String id) {
        var found = dynamo.getItem(get -> get.tableName(table).key(LanguageItem.key(tenant, at, id)));
        return found.hasItem() ? Optional.of(LanguageItem.unread(tenant, found.item())) : Optional.empty();
    }

    @Override
    public Change put(UnreadMessage message) {
        return DynamoChange.put(table, LanguageItem.write(message));
    }
}
