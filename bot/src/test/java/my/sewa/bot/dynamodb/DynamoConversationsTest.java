package my.sewa.bot.dynamodb;

import java.util.concurrent.atomic.AtomicInteger;
import my.sewa.bot.Conversations;
import my.sewa.bot.ConversationsContract;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.AfterAll;

class DynamoConversationsTest implements ConversationsContract {
    private static final DynamoConnection DYNAMO = LocalDynamo.with(Table.CONVERSATIONS).unguarded();
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @AfterAll
    static void close() {
        DYNAMO.close();
    }

    @Override
    public Conversations conversations() {
        return ConversationsDynamoWiring.conversations(DYNAMO);
    }

    @Override
    public Transactions transactions() {
        return DynamoWiring.transactions(DYNAMO);
    }

    @Override
    public ConversationId conversation() {
        return new ConversationId(OURS, new Address("+6011%08d".formatted(PEOPLE.incrementAndGet())));
    }
}
