package my.sewa.domain.language.dynamodb;

import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.language.LanguageContract;
import my.sewa.domain.language.TaughtWords;
import my.sewa.domain.language.UnreadMessages;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Transactions;

class DynamoLanguageTest implements LanguageContract {
    private static final LocalDynamo LOCAL = LocalDynamo.with(Table.CONVERSATIONS);

    private final TenantId tenant = LocalDynamo.newTenant();
    private final DynamoConnection dynamo = LOCAL.serving(tenant);

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public TaughtWords words() {
        return LanguageDynamoWiring.taught(dynamo);
    }

    @Override
    public UnreadMessages unread() {
        return LanguageDynamoWiring.unread(dynamo);
    }

    @Override
    public Transactions transactions() {
        return DynamoWiring.transactions(dynamo);
    }
}
