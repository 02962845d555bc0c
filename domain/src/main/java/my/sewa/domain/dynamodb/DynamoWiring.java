package my.sewa.domain.dynamodb;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import my.sewa.domain.transactions.Transactions;
import org.springframework.context.support.GenericApplicationContext;

/** The connection of a program and its transactions. */
public final class DynamoWiring {
    private static final long FIRST_PAUSE_NANOS = 20_000_000L;

    private DynamoWiring() {}

    /** {@code environment} as {@link DynamoSettings#from} reads it. */
    public static void register(GenericApplicationContext context, Map<String, String> environment) {
        context.registerBean(DynamoConnection.class,
                () -> DynamoConnection.open(DynamoSettings.from(environment)));
        context.registerBean(Transactions.class, () -> transactions(context.getBean(DynamoConnection.class)));
    }

    public static Transactions transactions(DynamoConnection dynamo) {
        return new DynamoTransactions(dynamo.client(), DynamoWiring::pauseAfter);
    }

    /** At most 40 ms after the first attempt, twice as long after each further one. */
    private static void pauseAfter(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_NANOS << attempt));
    }
}
