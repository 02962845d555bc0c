package my.sewa.bot;

import static my.sewa.bot.Post.AMINAH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.sewa.bot.dynamodb.ConversationsDynamoWiring;
import my.sewa.domain.documents.InMemoryFiles;
import my.sewa.domain.documents.InMemoryLinks;
import my.sewa.domain.documents.InMemoryPapers;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.dynamodb.Faults;
import my.sewa.domain.dynamodb.Faults.Fault;
import my.sewa.domain.dynamodb.LocalDynamo;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Delivery.Accepted;
import my.sewa.domain.messaging.Inbox.Standing.Settled;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.Received;
import my.sewa.domain.messaging.Received.Content.Text;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.messaging.dynamodb.MessagingDynamoWiring;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the database does at any write from a turn to its answer being sent, it ends as if nothing had happened. */
class TurnFaultsTest {
    private static final LocalDynamo DYNAMO = LocalDynamo.with(Table.MESSAGES, Table.CONVERSATIONS, Table.ADDRESSES);
    /** Turn, claim, answer of the carrier. */
    private static final int WRITES = 3;
    /** More than the SDK tries by itself. */
    private static final int LASTING = 4;

    private static final Attachment PAPER = new Attachment.Paper(new TenantId("T-01"), DocumentKind.QUOTATION,
            "QT-0241", 1, Language.MALAY);

    private final SetClock clock = new SetClock();
    private final FakeCarrier carrier = new FakeCarrier(clock);

    static Stream<Arguments> faults() {
        return Arrays.stream(Fault.values())
            .filter(fault -> fault != Fault.NONE)
            .flatMap(
                    fault -> IntStream.rangeClosed(1, WRITES).mapToObj(write -> Arguments.of(fault, write)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void it_is_answered_once_and_said_once(Fault fault, int write) {
        var person = new ConversationId(AMINAH.ours(),
                new Address("+6012%03d%04d".formatted(Math.floorMod(fault.name().hashCode(), 1000), write)));
        var id = ReceivedId.ofMessage(person, "SM1");
        try (var healthy = DYNAMO.unguarded();
                var faulty = DYNAMO.serving(new Faults().then(write - 1, Fault.NONE).then(LASTING, fault))) {
            DynamoWiring.transactions(healthy)
                .commit(List.of(MessagingDynamoWiring.inbox(healthy)
                    .add(
                            new Inbound(id, clock.instant(), new Text("hello"), Optional.empty(), Optional.empty(),
                                    false))));
            workUntilNothingWaits(faulty, person);

            assertThat(carrier.texts()).containsExactly("re: SM1");
            assertThat(ConversationsDynamoWiring.conversations(healthy).find(person).version()).isEqualTo(1);
            assertThat(MessagingDynamoWiring.inbox(healthy).find(id).orElseThrow().standing())
                .isEqualTo(new Settled());
            var sent = MessagingDynamoWiring.outbox(healthy)
                .find(new OutboundId(person, "SM1", 0))
                .orElseThrow()
                .outbound();
            assertThat(sent.delivery()).isInstanceOf(Accepted.class);
            assertThat(sent.file()).isPresent();
        }
    }

    /** As the sweep does, until nothing is left; a fault that a sweep does not survive is met by the next one. */
    private void workUntilNothingWaits(DynamoConnection dynamo, ConversationId person) {
        var unsettled = MessagingDynamoWiring.unsettled(dynamo);
        for (int sweep = 0; sweep < 20
                && !unsettled.all().stream().allMatch(row -> !row.conversation().equals(person)); sweep++) {
            try {
                rounds(dynamo).work(unsettled.all().stream().filter(row -> row.conversation().equals(person)).toList());
            } catch (RuntimeException ended) {
                clock.pass(Duration.ofSeconds(1));
            }
            clock.pass(Duration.ofSeconds(61));
        }
    }

    private Rounds rounds(DynamoConnection dynamo) {
        var inbox = MessagingDynamoWiring.inbox(dynamo);
        var outbox = MessagingDynamoWiring.outbox(dynamo);
        var unsettled = MessagingDynamoWiring.unsettled(dynamo);
        var transactions = DynamoWiring.transactions(dynamo);
        var turn = new Turn(inbox, ConversationsDynamoWiring.conversations(dynamo), outbox, new Echo(), transactions,
                clock);
        return new Rounds(new Answering(unsettled, inbox, turn, new Echo(), transactions, clock),
                new Sending(unsettled, outbox, inbox,
                        new MessageFiles(new InMemoryPapers(new InMemoryFiles()), new InMemoryLinks()), carrier,
                        transactions, clock, clock));
    }

    /** Says which message it heard, under a document. */
    private static final class Echo implements Dialogue {
        @Override
        public Reply answer(Conversation conversation, Received received) {
            var said = new Reply.Said(conversation.id(), Message.of("re: " + received.id().code()).with(PAPER));
            return new Reply(conversation, List.of(said), Collections.emptyList());
        }

        @Override
        public List<Reply.Said> apologise(Received received) {
            return List.of();
        }
    }
}
