package my.sewa.domain.messaging.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.AddressesContract;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.InboxContract;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.messaging.OutboxContract;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.messaging.Unsettled;
import my.sewa.domain.messaging.Unsettled.Row.ToAnswer;
import my.sewa.domain.messaging.Unsettled.Row.ToSend;
import my.sewa.domain.messaging.UnsettledContract;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DynamoMessagingTest implements InboxContract, OutboxContract, UnsettledContract, AddressesContract {
    private static final DynamoConnection DYNAMO = LocalDynamo.with(Table.MESSAGES, Table.ADDRESSES).unguarded();
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final ConversationId conversation = new ConversationId(SHARED,
            new Address("+6011%08d".formatted(PEOPLE.incrementAndGet())));

    @AfterAll
    static void close() {
        DYNAMO.close();
    }

    @Override
    public Inbox inbox() {
        return MessagingDynamoWiring.inbox(DYNAMO);
    }

    @Override
    public Outbox outbox() {
        return MessagingDynamoWiring.outbox(DYNAMO);
    }

    @Override
    public Unsettled unsettled() {
        return MessagingDynamoWiring.unsettled(DYNAMO);
    }

    @Override
    public Addresses addresses() {
        return MessagingDynamoWiring.addresses(DYNAMO, SHARED);
    }

    @Override
    public Transactions transactions() {
        return DynamoWiring.transactions(DYNAMO);
    }

    @Override
    public ConversationId conversation() {
        return conversation;
    }

    @Test
    void a_stream_record_names_its_row() {
        var since = Instant.ofEpochMilli(1_763_604_000_123L);
        var received = ReceivedId.ofMessage(conversation, "SM1");
        var event = ReceivedId.ofEvent(conversation, "undeliverable-SM1-0");
        var said = new OutboundId(conversation, "SM1", 12);
        assertThat(List.of(MessageKeys.usk(received, since), MessageKeys.usk(event, since),
                MessageKeys.usk(said, since)))
            .map(unsettled()::rowOf)
            .containsExactly(new ToAnswer(received, since, Instant.EPOCH),
                    new ToAnswer(event, since, Instant.EPOCH), new ToSend(said, since, Instant.EPOCH));
    }

    @Test
    void anything_else_names_no_row() {
        for (String garbage : List.of("", "a#b", "+60300000000#+60199990001#in#x#in#SM1",
                "+60300000000#+60199990001#in#1763604000123#what#SM1")) {
            assertThatIllegalArgumentException().isThrownBy(() -> unsettled().rowOf(garbage));
        }
    }
}
