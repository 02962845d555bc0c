package my.sewa.bot;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.documents.InMemoryFiles;
import my.sewa.domain.documents.InMemoryLinks;
import my.sewa.domain.documents.InMemoryPapers;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Delivery;
import my.sewa.domain.messaging.InMemoryAddresses;
import my.sewa.domain.messaging.InMemoryInbox;
import my.sewa.domain.messaging.InMemoryOutbox;
import my.sewa.domain.messaging.InMemoryUnsettled;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.transactions.InMemoryTransactions;

/** Inbox, outbox and carrier in memory, with two people to write to. */
final class Post {
    static final Address OURS = new Address("+60300000000");
    static final ConversationId AMINAH = new ConversationId(OURS, new Address("+60199990001"));
    static final ConversationId RAJ = new ConversationId(OURS, new Address("+60199990002"));

    final InMemoryTransactions memory = new InMemoryTransactions();
    final InMemoryInbox inbox = new InMemoryInbox(memory);
    final InMemoryOutbox outbox = new InMemoryOutbox(memory);
    final InMemoryUnsettled unsettled = new InMemoryUnsettled(memory);
    final InMemoryAddresses addresses = new InMemoryAddresses(memory, OURS);
    final SetClock clock = new SetClock();
    final InMemoryFiles files = new InMemoryFiles();
    final MessageFiles messageFiles = new MessageFiles(new InMemoryPapers(files), new InMemoryLinks());
    final FakeCarrier carrier = new FakeCarrier(clock);

    Sending sending() {
        return new Sending(unsettled, outbox, inbox, messageFiles, carrier, memory, clock, clock);
    }

    OutboundId queue(ConversationId to, String cause, String text) {
        return queue(to, cause, 0, Message.of(text));
    }

    OutboundId queue(ConversationId to, String cause, int number, Message message) {
        var id = new OutboundId(to, cause, number);
        memory.commit(List.of(outbox.add(Outbound.queued(id, clock.instant(), message))));
        return id;
    }

    ReceivedId receive(ConversationId from, String sid, String text) {
        var id = ReceivedId.ofMessage(from, sid);
        memory.commit(List.of(inbox.add(new Inbound(id, clock.instant(), new Content.Text(text), Optional.empty(),
                Optional.empty(), false))));
        return id;
    }

    Delivery delivery(OutboundId id) {
        return outbox.find(id).orElseThrow().outbound().delivery();
    }
}
