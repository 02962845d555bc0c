package my.sewa.bot.twilio;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import my.sewa.bot.Carrier;
import my.sewa.bot.Templates;
import my.sewa.bot.twilio.TwilioConnection.NoAnswer;
import my.sewa.bot.twilio.TwilioConnection.NotTaken;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.shared.Language;

/**
 * Twilio's REST API, each call one request.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/api/message-resource">Twilio, Messages resource</a>
 */
public final class TwilioCarrier implements Carrier, Templates {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int MOST = 1_000;
    /** Template gone, no longer approved, or its variables not to its liking: nothing was sent. */
    private static final Set<String> TEMPLATE_REFUSED = Set.of("21654", "21655", "21656", "63016");

    private final TwilioSettings settings;
    private final ContentTemplates templates;
    private final Showing showing;
    private final TwilioRestClient twilio;
    private final TwilioMedia media;

    public TwilioCarrier(TwilioSettings settings) {
        this.settings = settings;
        this.twilio = new TwilioRestClient.Builder(settings.accountSid(), settings.authToken())
            .httpClient(new TwilioConnection(settings.base()))
            .build();
        this.templates = new ContentTemplates(twilio, settings.publicUrl());
        this.showing = new Showing(templates, settings.publicUrl());
        this.media = new TwilioMedia(settings);
    }

    @Override
    public Handed hand(Outbound outbound, Optional<URI> file) {
        var shown = showing.show(outbound.message(), file);
        var handed = hand(outbound.id(), shown);
        boolean templateRefused = shown instanceof Shown.AsContent
                && handed instanceof Handed.Refused(String code, _)
                && TEMPLATE_REFUSED.contains(code);
        return templateRefused ? hand(outbound.id(), Showing.asText(outbound.message(), file)) : handed;
    }

    private Handed hand(OutboundId id, Shown shown) {
        var from = new PhoneNumber(id.conversation().ours().onWhatsApp());
        var to = new PhoneNumber(id.conversation().person().onWhatsApp());
        var creator = switch (shown) {
            case Shown.AsText(String body, var file) when file.isPresent() ->
                captioned(Message.creator(to, from, List.of(file.get())), body);
            case Shown.AsText(String body, _) -> Message.creator(to, from, body);
            case Shown.AsContent(String sid, String variables) -> Message.creator(to, from, List.<URI>of())
                .setContentSid(sid)
                .setContentVariables(variables);
        };
        creator.setStatusCallback(callback(id));
        try {
            return new Handed.Taken(creator.create(twilio).getSid());
        } catch (NotTaken _) {
            return new Handed.NotTaken();
        } catch (NoAnswer _) {
            return new Handed.Unknown();
        } catch (ApiException refused) {
            return answer(refused);
        } catch (TwilioException _) {
            return new Handed.Unknown(); // an answer nobody can read
        }
    }

    private static MessageCreator captioned(MessageCreator creator, String caption) {
        return caption.isEmpty() ? creator : creator.setBody(caption);
    }

    private static Handed answer(ApiException refused) {
        int status = Objects.requireNonNullElse(refused.getStatusCode(), 400);
        if (status == UNAUTHORIZED || status == FORBIDDEN) {
            return new Handed.NotTaken(); // a token being changed: the message is not at fault
        }
        int code = Objects.requireNonNullElse(refused.getCode(), status);
        return new Handed.Refused(Integer.toString(code), Objects.requireNonNullElse(refused.getMessage(), ""));
    }

    private URI callback(OutboundId id) {
        return URI.create(settings.publicUrl() + "/webhooks/twilio/status?m=" + id.token());
    }

    @Override
    public List<Listed> sentTo(ConversationId conversation, Instant since) {
        var found = new ArrayList<Listed>();
        var reader = Message.reader()
            .setTo(conversation.person().onWhatsApp())
            .setFrom(conversation.ours().onWhatsApp());
        reader.limit(50);
        for (Message message : read(reader)) {
            if (message.getDateCreated() != null && message.getDateCreated().toInstant().isBefore(since)) {
                break; // newest first
            }
            if (message.getDirection() != Message.Direction.INBOUND) {
                var created = message.getDateCreated() == null ? since : message.getDateCreated().toInstant();
                found.add(new Listed(message.getSid(), Objects.requireNonNullElse(message.getBody(), ""),
                        withFile(message), created));
            }
        }
        return found;
    }

    @Override
    public boolean says(Listed listed, Outbound outbound) {
        var message = outbound.message();
        String body = listed.body().strip();
        if (body.isEmpty()) {
            return listed.withFile() && message.attachment().isPresent() && message.text().isBlank();
        }
        return body.equals(message.text().strip()) || body.equals(Showing.text(message).strip())
                || message.template().filter(template -> body.equals(templates.text(template).strip())).isPresent();
    }

    @Override
    public boolean approved(String name, Language language) {
        return templates.approved(name, language).isPresent();
    }

    @Override
    public void refreshTemplates() {
        templates.refresh();
    }

    @Override
    public List<Arrived> arrivedSince(Instant since) {
        var found = new ArrayList<Arrived>();
        var reader = Message.reader().setDateSentAfter(since.atZone(ZoneOffset.UTC));
        reader.limit(MOST);
        for (Message message : read(reader)) {
            if (message.getDirection() == Message.Direction.INBOUND) {
                arrived(message).ifPresent(found::add);
            }
        }
        Collections.reverse(found); // Twilio lists the newest first
        return found;
    }

    private static Optional<Arrived> arrived(Message message) {
        var person = Address.ofWhatsApp(String.valueOf(message.getFrom()));
        var ours = Address.ofWhatsApp(Objects.requireNonNullElse(message.getTo(), ""));
        if (person.isEmpty() || ours.isEmpty() || message.getDateSent() == null) {
            return Optional.empty();
        }
        String body = Objects.requireNonNullElse(message.getBody(), "");
        Content content = withFile(message) ? new Content.Other("media") : new Content.Text(body);
        return Optional.of(new Arrived(message.getSid(), ours.get(), person.get(), content,
                message.getDateSent().toInstant()));
    }

    private static boolean withFile(Message message) {
        return !"0".equals(Objects.requireNonNullElse(message.getNumMedia(), "0"));
    }

    private List<Message> read(MessageReader reader) {
        try {
            var messages = new ArrayList<Message>();
            reader.read(twilio).forEach(messages::add);
            return messages;
        } catch (TwilioException | NotTaken | NoAnswer failed) {
            throw new CarrierUnavailable("list of messages", failed);
        }
    }

    @Override
    public Optional<byte[]> media(String url) {
        return media.fetch(url);
    }

    @Override
    public Synced syncTemplates() {
        try {
            return templates.sync();
        } catch (TwilioException | NotTaken | NoAnswer failed) {
            throw new CarrierUnavailable("Content templates", failed);
        }
    }
}
