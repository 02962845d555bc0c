package my.sewa.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import my.sewa.bot.DialogueWiring.Ports;
import my.sewa.bot.dialogue.Understanding;
import my.sewa.bot.understanding.Interpreter;
import my.sewa.domain.catalogue.InMemoryCatalogue;
import my.sewa.domain.catalogue.caffeine.CatalogueCaffeineWiring;
import my.sewa.domain.customer.InMemoryCustomers;
import my.sewa.domain.customer.caffeine.CustomerCaffeineWiring;
import my.sewa.domain.documents.InMemoryFiles;
import my.sewa.domain.documents.KeptAttachments;
import my.sewa.domain.language.InMemoryLanguage;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Delivery.Failed;
import my.sewa.domain.messaging.Delivery.Report;
import my.sewa.domain.messaging.InMemoryAddresses;
import my.sewa.domain.messaging.InMemoryInbox;
import my.sewa.domain.messaging.InMemoryOutbox;
import my.sewa.domain.messaging.LostMessages;
import my.sewa.domain.messaging.Message.Choice;
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
import my.sewa.domain.tenant.caffeine.TenantCaffeineWiring;
import my.sewa.domain.tenant.imageio.TenantImageIoWiring;
import my.sewa.domain.transactions.InMemoryTransactions;

/** Everything the dialogue talks to, in memory: messages in, through the real turn, and messages out. */
final class Office {
    static final Address SHARED = new Address("+60300000000");
    static final Instant MORNING = Instant.parse("2026-11-20T02:00:00Z");

    static final ConversationId AMINAH = person("+60199990001");
    static final ConversationId RAJ = person("+60199990002");
    static final ConversationId MEI_LING = person("+60199990003");
    static final ConversationId ALI = person("+60123450001");

    final InMemoryTransactions memory;
    final Conversations conversations;
    final SetTemplates templates = new SetTemplates();
    final InMemoryFiles files;
    final CountedQuotations counted = new CountedQuotations();
    final InMemoryOutbox outbox;
    final InMemoryInbox inbox;
    final Ports ports;
    final Dialogue dialogue;
    private final FakeCarrier carrier = new FakeCarrier(this::now);
    private final Turn turn;
    private Instant now = MORNING;
    private int sent;

    Office(CompanyFile... companies) {
        this(new Interpreter()::read, companies);
    }

    Office(Understanding understanding, CompanyFile... companies) {
        this(understanding, new InMemoryTransactions(), new InMemoryFiles(), 0);
        for (var company : companies) {
            company.load(ports, memory, MORNING);
        }
    }

    /** With caches of its own over that store; its messages are numbered on from {@code sent}. */
    private Office(Understanding understanding, InMemoryTransactions memory, InMemoryFiles files, int sent) {
        this.memory = memory;
        this.files = files;
        this.sent = sent;
        conversations = new InMemoryConversations(memory);
        outbox = new InMemoryOutbox(memory);
        inbox = new InMemoryInbox(memory);
        ports = new Ports(new InMemoryAddresses(memory, SHARED), outbox,
                TenantCaffeineWiring.cached(new InMemoryTenants(memory)),
                CatalogueCaffeineWiring.cached(new InMemoryCatalogue(memory)),
                CustomerCaffeineWiring.cached(new InMemoryCustomers(memory)), new InMemoryDocumentNumbers(memory),
                counted.before(new InMemoryQuotations(memory)), conversations, templates, new InMemoryPins(memory),
                new PlainPinHashing(), new InMemoryCodes(memory), files, TenantImageIoWiring.logos(),
                new InMemoryLanguage(memory), new InMemoryLanguage(memory));
        dialogue = new KeepsMedia(DialogueWiring.dialogue(ports, understanding, this::now), carrier,
                ports.addresses(), new KeptAttachments(files));
        turn = new Turn(inbox, conversations, outbox, dialogue, memory, this::now);
    }

    /** Another process of the same program over the same store. */
    Office another() {
        return new Office(new Interpreter()::read, memory, files, sent + 1_000);
    }

    static ConversationId person(String phone) {
        return new ConversationId(SHARED, new Address(phone));
    }

    /** All that was said, one under the other. */
    static String text(List<Outbound> said) {
        return said.stream().map(out -> out.message().text()).collect(Collectors.joining("\n"));
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
            carrier.serve(media.url(), Pictures.of(media));
        }
        memory.commit(List.of(inbox.add(new Inbound(id, now, content, Optional.empty(), repliesTo, late))));
        turn.take(inbox.find(id).orElseThrow());
        return because(id);
    }

    List<Outbound> receive(ConversationId from, String text) {
        return receive(from, new Content.Text(text), Optional.empty(), false);
    }

    /** Types it, and returns what the same person is told. */
    String say(ConversationId from, String text) {
        return text(receive(from, text).stream().filter(out -> out.id().conversation().equals(from)).toList());
    }

    /** Taps it, and returns all that was said because of it, to whomever. */
    List<Outbound> tap(ConversationId from, Choice choice) {
        return receive(from, new Content.Tap(choice.title(), choice.payload()), Optional.empty(), false);
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

    /** What the carrier says of the newest message to that person; answers what is said because of it. */
    List<Outbound> report(ConversationId to, Report report) {
        var newest = outbox.find(outbox.to(to).getLast().id()).orElseThrow();
        var next = newest.outbound().with(newest.outbound().after("SMreported" + ++sent, report));
        memory.commit(List.of(outbox.replace(next, newest.version())));
        if (!(next.delivery() instanceof Failed(_, var code, _))) {
            return List.of();
        }
        var before = inbox.all();
        memory.commit(new LostMessages(inbox).failed(newest.outbound(), code, now));
        return inbox.all()
            .stream()
            .filter(received -> !before.contains(received))
            .flatMap(news -> handle(news.id()).stream())
            .toList();
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
