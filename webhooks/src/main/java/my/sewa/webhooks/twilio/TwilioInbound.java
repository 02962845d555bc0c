package my.sewa.webhooks.twilio;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import my.sewa.domain.transactions.TransactionsUnavailable;
import my.sewa.webhooks.HttpRequest;
import my.sewa.webhooks.HttpResponse;

/**
 * A message arriving from Twilio: check that it is genuine and meant for us, store it once, acknowledge.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/guides/webhook-request">Twilio, Incoming message webhook</a>
 */
public final class TwilioInbound {
    private static final Pattern SID = Pattern.compile("[A-Za-z0-9]{2,64}");

    private final TwilioWebhook webhook;
    private final Addresses addresses;
    private final Inbox inbox;
    private final Transactions transactions;
    private final InstantSource clock;

    public TwilioInbound(TwilioSignature signature, Addresses addresses, Inbox inbox, Transactions transactions,
            InstantSource clock) {
        this.webhook = new TwilioWebhook(signature);
        this.addresses = addresses;
        this.inbox = inbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** 204 once stored, now or before; 403, 413 and 415 store nothing; 503 if the store did not answer. */
    public HttpResponse answer(HttpRequest request) {
        return webhook.answer(request, (_, form) -> store(form));
    }

    private HttpResponse store(TwilioForm form) {
        var ours = Address.ofWhatsApp(form.get("To")).filter(addresses::isOurs);
        if (ours.isEmpty()) {
            return HttpResponse.status(403);
        }
        var person = Address.ofWhatsApp(form.get("From"));
        String sid = form.get("MessageSid");
        if (person.isEmpty() || !SID.matcher(sid).matches()) {
            return HttpResponse.status(204); // genuine, but nobody we could answer
        }
        try {
            transactions.commit(List.of(inbox.add(inbound(form, ours.get(), person.get(), sid))));
        } catch (StaleChange storedBefore) {
            return HttpResponse.status(204); // Twilio repeats itself when our answer was lost
        } catch (TransactionsUnavailable _) {
            return HttpResponse.status(503); // the sweep finds it in Twilio's list if nobody repeats it
        }
        return HttpResponse.status(204);
    }

    private Inbound inbound(TwilioForm form, Address ours, Address from, String sid) {
        var person = from.isPhone() ? from : addresses.phoneOf(from).orElse(from);
        var userId = Address.ofWhatsApp(form.get("ExternalUserId"))
            .filter(id -> !id.isPhone())
            .or(() -> Optional.of(from).filter(id -> !id.isPhone()));
        var repliesTo = Optional.of(form.get("OriginalRepliedMessageSid")).filter(id -> SID.matcher(id).matches());
        return new Inbound(ReceivedId.ofMessage(new ConversationId(ours, person), sid), clock.instant(), content(form),
                userId, repliesTo, false);
    }

    private static Content content(TwilioForm form) {
        if (form.has("ButtonPayload")) {
            return new Content.Tap(form.has("ButtonText") ? form.get("ButtonText") : form.get("Body"),
                    form.get("ButtonPayload"));
        }
        if (form.has("ListId")) {
            return new Content.Tap(form.has("ListTitle") ? form.get("ListTitle") : form.get("Body"),
                    form.get("ListId"));
        }
        if (form.has("MediaUrl0")) {
            return new Content.Media(form.get("MediaUrl0"), form.get("MediaContentType0"), form.get("Body"));
        }
        if (form.has("Latitude") && form.has("Longitude")) {
            return new Content.Location(form.get("Latitude"), form.get("Longitude"), form.get("Label"));
        }
        return form.has("Body")
                ? new Content.Text(form.get("Body"))
                : new Content.Other(form.has("MessageType") ? form.get("MessageType") : "empty");
    }
}
