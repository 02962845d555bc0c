package my.sewa.webhooks;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoSettings;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.dynamodb.MessagingDynamoWiring;
import my.sewa.webhooks.twilio.TwilioInbound;
import my.sewa.webhooks.twilio.TwilioSignature;
import my.sewa.webhooks.twilio.TwilioStatus;
import org.springframework.context.support.GenericApplicationContext;

/** The Lambda entry point of /webhooks/* and /health. */
public final class WebhooksApplication implements RequestStreamHandler {
    private final TwilioInbound twilioInbound;
    private final TwilioStatus twilioStatus;
    private final Health health;

    public WebhooksApplication() {
        this(System.getenv(), Clock.systemUTC());
    }

    /** Reads the environment once; {@code IllegalArgumentException} names a variable that is missing. */
    public WebhooksApplication(Map<String, String> environment, InstantSource clock) {
        var context = start(environment, clock);
        this.twilioInbound = context.getBean(TwilioInbound.class);
        this.twilioStatus = context.getBean(TwilioStatus.class);
        this.health = context.getBean(Health.class);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        out.write(answer(HttpRequest.read(in)).bytes());
    }

    private HttpResponse answer(HttpRequest request) {
        return switch (request.path()) {
            case "/webhooks/twilio/messages" -> post(request) ? twilioInbound.answer(request) : notAllowed();
            case "/webhooks/twilio/status" -> post(request) ? twilioStatus.answer(request) : notAllowed();
            case "/health" -> request.method().equals("GET") ? health.answer() : notAllowed();
            default -> HttpResponse.status(404);
        };
    }

    private static boolean post(HttpRequest request) {
        return request.method().equals("POST");
    }

    private static HttpResponse notAllowed() {
        return HttpResponse.status(405);
    }

    private static GenericApplicationContext start(Map<String, String> environment, InstantSource clock) {
        var context = new GenericApplicationContext();
        wire(context, environment, clock);
        context.refresh();
        return context;
    }

    private static void wire(GenericApplicationContext context, Map<String, String> environment, InstantSource clock) {
        var tokens = Arrays.stream(required(environment, "TWILIO_AUTH_TOKEN").split(",")).map(String::strip).toList();
        var signature = new TwilioSignature(required(environment, "SEWA_PUBLIC_URL"), tokens);
        var shared = new Address(required(environment, "SEWA_WHATSAPP_NUMBER"));
        var dynamo = DynamoConnection.open(DynamoSettings.from(environment));
        var transactions = DynamoWiring.transactions(dynamo);
        var addresses = MessagingDynamoWiring.addresses(dynamo, shared);
        var inbox = MessagingDynamoWiring.inbox(dynamo);
        var outbox = MessagingDynamoWiring.outbox(dynamo);
        context.registerBean(TwilioInbound.class,
                () -> new TwilioInbound(signature, addresses, inbox, transactions, clock));
        context.registerBean(TwilioStatus.class, () -> new TwilioStatus(signature, outbox, inbox, transactions, clock));
        context.registerBean(Health.class, () -> new Health(dynamo::answers));
    }

    private static String required(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
            .filter(value -> !value.isBlank())
            .orElseThrow(() -> new IllegalArgumentException(name + " is not set"));
    }
}
