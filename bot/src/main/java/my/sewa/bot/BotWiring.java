package my.sewa.bot;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import my.sewa.bot.dynamodb.ConversationsDynamoWiring;
import my.sewa.bot.twilio.TwilioCarrier;
import my.sewa.bot.understanding.Interpreter;
import my.sewa.domain.catalogue.caffeine.CatalogueCaffeineWiring;
import my.sewa.domain.catalogue.dynamodb.CatalogueDynamoWiring;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.customer.caffeine.CustomerCaffeineWiring;
import my.sewa.domain.customer.dynamodb.CustomerDynamoWiring;
import my.sewa.domain.documents.DrawnPapers;
import my.sewa.domain.documents.Files;
import my.sewa.domain.documents.KeptAttachments;
import my.sewa.domain.documents.jjwt.LinksJwtWiring;
import my.sewa.domain.documents.s3.FilesS3Wiring;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.language.dynamodb.LanguageDynamoWiring;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.messaging.Unsettled;
import my.sewa.domain.messaging.dynamodb.MessagingDynamoWiring;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.quotation.dynamodb.QuotationDynamoWiring;
import my.sewa.domain.quotation.pdf.QuotationPdfWiring;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.tenant.bcrypt.PinBcryptWiring;
import my.sewa.domain.tenant.caffeine.TenantCaffeineWiring;
import my.sewa.domain.tenant.dynamodb.TenantDynamoWiring;
import my.sewa.domain.tenant.imageio.TenantImageIoWiring;
import my.sewa.domain.transactions.Transactions;
import org.springframework.context.support.GenericApplicationContext;

/** What the bot is made of. */
final class BotWiring {
    /** What the carrier lists goes by the real time, whatever clock the rest is given. */
    private static final InstantSource SYSTEM = Clock.systemUTC();

    private BotWiring() {}

    static void register(GenericApplicationContext context, Map<String, String> environment, InstantSource clock) {
        var settings = BotSettings.of(environment);
        DynamoWiring.register(context, environment);
        registerPorts(context, settings);
        registerFiles(context, environment, clock);
        registerConversations(context, clock);
        context.registerBean(Sending.class, () -> new Sending(context.getBean(Unsettled.class),
                context.getBean(Outbox.class), context.getBean(Inbox.class), context.getBean(MessageFiles.class),
                context.getBean(Carrier.class), context.getBean(Transactions.class), clock, SYSTEM));
        context.registerBean(Rounds.class,
                () -> new Rounds(context.getBean(Answering.class), context.getBean(Sending.class)));
        context.registerBean(Sweep.class, () -> new Sweep(context.getBean(Unsettled.class),
                context.getBean(Rounds.class), context.getBean(Inbox.class), context.getBean(Addresses.class),
                context.getBean(Carrier.class), context.getBean(Transactions.class), clock, SYSTEM));
        context.registerBean(Jobs.class, () -> new Jobs(context.getBean(Sweep.class), context.getBean(Carrier.class),
                quotationJobs(context, settings, clock)));
    }

    private static void registerPorts(GenericApplicationContext context, BotSettings settings) {
        context.registerBean(Inbox.class, () -> MessagingDynamoWiring.inbox(context.getBean(DynamoConnection.class)));
        context.registerBean(Outbox.class,
                () -> MessagingDynamoWiring.outbox(context.getBean(DynamoConnection.class)));
        context.registerBean(Unsettled.class,
                () -> MessagingDynamoWiring.unsettled(context.getBean(DynamoConnection.class)));
        context.registerBean(Addresses.class, () -> MessagingDynamoWiring
            .addresses(context.getBean(DynamoConnection.class), settings.sharedNumber()));
        context.registerBean(TwilioCarrier.class, () -> new TwilioCarrier(settings.twilio()));
    }

    private static void registerFiles(GenericApplicationContext context, Map<String, String> environment,
            InstantSource clock) {
        context.registerBean(Files.class, () -> FilesS3Wiring.files(environment));
        context.registerBean(Tenants.class, () -> TenantCaffeineWiring
            .cached(TenantDynamoWiring.tenants(context.getBean(DynamoConnection.class))));
        context.registerBean(Customers.class, () -> CustomerCaffeineWiring
            .cached(CustomerDynamoWiring.customers(context.getBean(DynamoConnection.class))));
        context.registerBean(Quotations.class,
                () -> QuotationDynamoWiring.quotations(context.getBean(DynamoConnection.class)));
        context.registerBean(MessageFiles.class,
                () -> new MessageFiles(
                        new DrawnPapers(context.getBean(Tenants.class), context.getBean(Customers.class),
                                context.getBean(Quotations.class), QuotationPdfWiring.paper(),
                                context.getBean(Files.class)),
                        LinksJwtWiring.links(environment, clock)));
    }

    private static void registerConversations(GenericApplicationContext context, InstantSource clock) {
        context.registerBean(Conversations.class,
                () -> ConversationsDynamoWiring.conversations(context.getBean(DynamoConnection.class)));
        context.registerBean(Dialogue.class, () -> new KeepsMedia(dialogue(context, clock),
                context.getBean(Carrier.class), context.getBean(Addresses.class),
                new KeptAttachments(context.getBean(Files.class))));
        context.registerBean(Turn.class, () -> new Turn(context.getBean(Inbox.class),
                context.getBean(Conversations.class), context.getBean(Outbox.class), context.getBean(Dialogue.class),
                context.getBean(Transactions.class), clock));
        context.registerBean(Answering.class, () -> new Answering(context.getBean(Unsettled.class),
                context.getBean(Inbox.class), context.getBean(Turn.class), context.getBean(Dialogue.class),
                context.getBean(Transactions.class), clock));
    }

    private static Dialogue dialogue(GenericApplicationContext context, InstantSource clock) {
        var dynamo = context.getBean(DynamoConnection.class);
        var ports = new DialogueWiring.Ports(context.getBean(Addresses.class), context.getBean(Outbox.class),
                context.getBean(Tenants.class), CatalogueCaffeineWiring.cached(CatalogueDynamoWiring.catalogue(dynamo)),
                context.getBean(Customers.class), TenantDynamoWiring.numbers(dynamo), context.getBean(Quotations.class),
                context.getBean(Conversations.class), context.getBean(Templates.class),
                TenantDynamoWiring.pins(dynamo), PinBcryptWiring.hashing(), TenantDynamoWiring.codes(dynamo),
                context.getBean(Files.class), TenantImageIoWiring.logos(), LanguageDynamoWiring.taught(dynamo),
                LanguageDynamoWiring.unread(dynamo));
        return DialogueWiring.dialogue(ports, new Interpreter()::read, clock);
    }

    private static QuotationJobs quotationJobs(GenericApplicationContext context, BotSettings settings,
            InstantSource clock) {
        return new QuotationJobs(context.getBean(Tenants.class), context.getBean(Quotations.class),
                context.getBean(Inbox.class), context.getBean(Transactions.class), settings.sharedNumber(), clock);
    }
}
