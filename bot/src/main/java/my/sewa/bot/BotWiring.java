package my.sewa.bot;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import my.sewa.bot.dynamodb.ConversationsDynamoWiring;
import my.sewa.bot.twilio.TwilioCarrier;
import my.sewa.bot.understanding.Interpreter;
import my.sewa.domain.catalogue.caffeine.CatalogueCaffeineWiring;
import my.sewa.domain.catalogue.dynamodb.CatalogueDynamoWiring;
import my.sewa.domain.customer.caffeine.CustomerCaffeineWiring;
import my.sewa.domain.customer.dynamodb.CustomerDynamoWiring;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.messaging.Unsettled;
import my.sewa.domain.messaging.dynamodb.MessagingDynamoWiring;
import my.sewa.domain.messaging.s3.AttachmentsS3Wiring;
import my.sewa.domain.quotation.dynamodb.QuotationDynamoWiring;
import my.sewa.domain.tenant.caffeine.TenantCaffeineWiring;
import my.sewa.domain.tenant.dynamodb.TenantDynamoWiring;
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
        registerConversations(context, environment, clock);
        context.registerBean(Sending.class, () -> new Sending(context.getBean(Unsettled.class),
                context.getBean(Outbox.class), context.getBean(Inbox.class), context.getBean(Carrier.class),
                context.getBean(Transactions.class), clock, SYSTEM));
        context.registerBean(Rounds.class,
                () -> new Rounds(context.getBean(Answering.class), context.getBean(Sending.class)));
        context.registerBean(Sweep.class, () -> new Sweep(context.getBean(Unsettled.class),
                context.getBean(Rounds.class), context.getBean(Inbox.class), context.getBean(Addresses.class),
                context.getBean(Carrier.class), context.getBean(Transactions.class), clock, SYSTEM));
        context.registerBean(Jobs.class, () -> new Jobs(context.getBean(Sweep.class), context.getBean(Carrier.class)));
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

    private static void registerConversations(GenericApplicationContext context, Map<String, String> environment,
            InstantSource clock) {
        context.registerBean(Conversations.class,
                () -> ConversationsDynamoWiring.conversations(context.getBean(DynamoConnection.class)));
        context.registerBean(Dialogue.class, () -> new KeepsMedia(dialogue(context, clock),
                context.getBean(Carrier.class), context.getBean(Addresses.class),
                AttachmentsS3Wiring.attachments(environment)));
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
                TenantCaffeineWiring.cached(TenantDynamoWiring.tenants(dynamo)),
                CatalogueCaffeineWiring.cached(CatalogueDynamoWiring.catalogue(dynamo)),
                CustomerCaffeineWiring.cached(CustomerDynamoWiring.customers(dynamo)),
                TenantDynamoWiring.numbers(dynamo), QuotationDynamoWiring.quotations(dynamo),
                context.getBean(Templates.class));
        return DialogueWiring.dialogue(ports, new Interpreter()::read, clock);
    }
}
