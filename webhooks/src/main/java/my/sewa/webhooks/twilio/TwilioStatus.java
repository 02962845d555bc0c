package my.sewa.webhooks.twilio;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import my.sewa.domain.messaging.Delivery;
import my.sewa.domain.messaging.Delivery.Report;
import my.sewa.domain.messaging.Delivery.Status;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.LostMessages;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import my.sewa.domain.transactions.TransactionsUnavailable;
import my.sewa.webhooks.HttpRequest;
import my.sewa.webhooks.HttpResponse;

/**
 * What became of a message of ours. Reports come in any order and more than once; none takes anything back.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks">Twilio,
 *     Outbound message status</a>
 */
public final class TwilioStatus {
    private static final int TRIES = 5;

    private final TwilioWebhook webhook;
    private final Outbox outbox;
    private final LostMessages lost;
    private final Transactions transactions;
    private final InstantSource clock;

    public TwilioStatus(TwilioSignature signature, Outbox outbox, Inbox inbox, Transactions transactions,
            InstantSource clock) {
        this.webhook = new TwilioWebhook(signature);
        this.outbox = outbox;
        this.lost = new LostMessages(inbox);
        this.transactions = transactions;
        this.clock = clock;
    }

    /** 204 once noted or if there is nothing to note; 404 for a message we never sent; 503 to be told again. */
    public HttpResponse answer(HttpRequest request) {
        return webhook.answer(request, (genuine, form) -> note(genuine, form));
    }

    private HttpResponse note(HttpRequest request, TwilioForm form) {
        var id = token(request.query()).flatMap(OutboundId::ofToken);
        if (id.isEmpty()) {
            return HttpResponse.status(404);
        }
        var report = report(form);
        for (int attempt = 1; report.isPresent(); attempt++) {
            var read = attempt == 1 ? outbox.glance(id.get()) : Optional.<Outbox.Stored>empty();
            var stored = read.or(() -> outbox.find(id.get())).orElse(null);
            if (stored == null) {
                return HttpResponse.status(404);
            }
            var next = stored.outbound().delivery().after(form.get("MessageSid"), report.get());
            if (next.equals(stored.outbound().delivery())) {
                break;
            }
            try {
                transactions.commit(changes(stored, next));
                break;
            } catch (StaleChange otherReport) {
                if (attempt == TRIES) {
                    return HttpResponse.status(503);
                }
            } catch (TransactionsUnavailable _) {
                return HttpResponse.status(503);
            }
        }
        return HttpResponse.status(204);
    }

    /** What is lost is told to somebody, in the same commit. */
    private List<Change> changes(Outbox.Stored stored, Delivery next) {
        var changes = new ArrayList<Change>();
        changes.add(outbox.replace(stored.outbound().with(next), stored.version()));
        if (next instanceof Delivery.Failed(_, String code, _)) {
            changes.addAll(lost.failed(stored.outbound(), code, clock.instant()));
        }
        return changes;
    }

    private static Optional<String> token(String query) {
        return query.startsWith("m=") && query.indexOf('&') < 0
                ? Optional.of(query.substring("m=".length()))
                : Optional.empty();
    }

    private static Optional<Report> report(TwilioForm form) {
        return switch (form.get("MessageStatus").toLowerCase(Locale.ROOT)) {
            case "accepted", "queued", "sending" -> Optional.of(new Report.Reached(Status.ACCEPTED));
            case "sent" -> Optional.of(new Report.Reached(Status.SENT));
            case "delivered" -> Optional.of(new Report.Reached(Status.DELIVERED));
            case "read" -> Optional.of(new Report.Reached(Status.READ));
            case "failed", "undelivered", "canceled" ->
                Optional.of(new Report.Lost(form.get("ErrorCode"), form.get("ErrorMessage")));
            default -> Optional.empty();
        };
    }
}
