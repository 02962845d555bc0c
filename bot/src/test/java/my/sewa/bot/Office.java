package my.sewa.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.bot.DialogueWiring.Ports;
import my.sewa.bot.dialogue.Understanding;
import my.sewa.bot.understanding.Interpreter;
import my.sewa.domain.catalogue.InMemoryCatalogue;
import my.sewa.domain.customer.InMemoryCustomers;
import my.sewa.domain.documents.InMemoryFiles;
import my.sewa.domain.documents.KeptAttachments;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.InMemoryAddresses;
import my.sewa.domain.messaging.InMemoryInbox;
import my.sewa.domain.messaging.InMemoryOutbox;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Event;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.quotation.InMemoryQuotations;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.tenant.InMemoryCodes;
import my.sewa.domain.tenant.InMemoryDocumentNumbers;
import my.sewa.domain.tenant.InMemoryPins;
import my.sewa.domain.tenant.InMemoryTenants;
import my.sewa.domain.tenant.PlainPinHashing;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.tenant.imageio.TenantImageIoWiring;
import my.sewa.domain.transactions.InMemoryTransactions;

/** Everything the dialogue talks to, in memory: messages in, through the real turn, and messages out. */
final class Office {
    static final Address SHARED = new Address("+60300000000");
    static final Instant MORNING = Instant.parse("2026-11-20T02:00:00Z");

    final InMemoryTransactions memory = new InMemoryTransactions();
    final Conversations conversations = new InMemoryConversations(memory);
    final SetTemplates templates = new SetTemplates();
    final InMemoryFiles files = new InMemoryFiles();
    final CountedQuotations counted = new CountedQuotations();
    final Ports ports = new Ports(new InMemoryAddresses(memory, SHARED), new InMemoryOutbox(memory),
            new InMemoryTenants(memory), new InMemoryCatalogue(memory), new InMemoryCustomers(memory),
            new InMemoryDocumentNumbers(memory), counted.before(new InMemoryQuotations(memory)), conversations,
            templates,
            new InMemoryPins(memory), new PlainPinHashing(), new InMemoryCodes(memory), files,
            TenantImageIoWiring.logos());
    final InMemoryInbox inbox = new InMemoryInbox(memory);
    final Dialogue dialogue;
    private final Turn turn;
    private Instant now = MORNING;
    private int sent;

    Office(CompanyFile... companies) {
        this(new Interpreter()::read, companies);
    }

    Office(Understanding understanding, CompanyFile... companies) {
        for (var company : companies) {
            company.load(ports, memory, MORNING);
        }
        dialogue = DialogueWiring.dialogue(ports, understanding, () -> now);
        turn = new Turn(inbox, conversations, ports.outbox(), dialogue, memory, () -> now);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void at(Instant instant) {
        now = instant;
    }

    Instant now() {
        return now;
    }

    /** Takes one message and returns all that was said because of it, to whomever. */
    List<Outbound> receive(ConversationId from, Content content, Optional<String> repliesTo, boolean late) {
        var id = ReceivedId.ofMessage(from, "SM%032d".formatted(++sent));
        if (content instanceof Content.Media media) {
            keep(from, id, media);
        }
        memory.commit(List.of(inbox.add(new Inbound(id, now, content, Optional.empty(), repliesTo, late))));
        turn.take(inbox.find(id).orElseThrow());
        return because(id);
    }

    /** As is done before a message is answered; what a photo shows is in its address. */
    private void keep(ConversationId from, ReceivedId id, Content.Media media) {
        ports.addresses()
            .contacts(from.person())
            .forEach(contact -> new KeptAttachments(files).keep(contact.tenant(), now, id.code(), media.contentType(),
                    Pictures.of(media)));
    }

    List<Outbound> receive(ConversationId from, String text) {
        return receive(from, new Content.Text(text), Optional.empty(), false);
    }

    List<Outbound> happens(ConversationId to, String name, Map<String, String> facts) {
        var id = ReceivedId.ofEvent(to, "event-" + ++sent);
        memory.commit(List.of(inbox.add(new Event(id, now, name, facts))));
        turn.take(inbox.find(id).orElseThrow());
        return because(id);
    }

    /** Answers what waits under that id, an event written by a job. */
    List<Outbound> handle(ReceivedId id) {
        turn.take(inbox.find(id).orElseThrow());
        return because(id);
    }

    private List<Outbound> because(ReceivedId id) {
        return memory.every(Outbound.class).stream().filter(said -> said.id().cause().equals(id.code())).toList();
    }

    /** Lets a message of ours be known by the sid that a swipe names. */
    void known(Outbound outbound, String sid) {
        memory.commit(List.of(ports.outbox().knowAs(sid, outbound.id())));
    }

    Quotation quotation(String tenant, String number) {
        return ports.quotations()
            .find(new QuotationId(new TenantId(tenant), number))
            .map(Quotations.Stored::quotation)
            .orElseThrow();
    }

    List<Quotation> quotations() {
        return memory.every(Quotation.class);
    }
}
