package my.sewa.local.phones;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import my.sewa.local.phones.ChatMessage.Failure;
import my.sewa.local.phones.ChatMessage.Status;
import my.sewa.local.phones.WebhookCaller.Outcome.Answered;
import my.sewa.local.phones.WebhookCaller.Outcome.Unreachable;
import tools.jackson.databind.json.JsonMapper;

/** Posts what people write to the stack's webhook; in order for each chat, as somebody who types would have it. */
final class Deliveries {
    static final String PATH = "/webhooks/twilio/messages";

    private final PhonesSettings settings;
    private final Store store;
    private final Identities identities;
    private final WebhookCaller webhooks;
    private final Lanes lanes;
    private final JsonMapper json;

    Deliveries(PhonesSettings settings, Store store, Identities identities, WebhookCaller webhooks, Lanes lanes,
            JsonMapper json) {
        this.settings = settings;
        this.store = store;
        this.identities = identities;
        this.webhooks = webhooks;
        this.lanes = lanes;
        this.json = json;
    }

    /** Returns at once; the message becomes sent when Twilio has it, delivered or failed by the webhook's answer. */
    void deliver(ChatMessage message, String profileName) {
        lanes.run(message.chat().toString(), () -> {
            var outcome = webhooks.post(settings.publicUrl().get() + PATH, form(message, profileName));
            store.change(message.sid(), before -> switch (outcome) {
                case Answered answered when answered.taken() -> before.now(Status.DELIVERED, Optional.empty());
                case Answered(int status) -> failed(before, 11200, "the webhook answered HTTP " + status);
                case Unreachable(String why) -> failed(before, 11205, "the webhook cannot be reached: " + why);
            });
        });
    }

    private static ChatMessage failed(ChatMessage message, int code, String reason) {
        return message.now(Status.FAILED, Optional.of(new Failure(code, reason)));
    }

    private Map<String, String> form(ChatMessage message, String profileName) {
        var said = message.said();
        var form = new LinkedHashMap<String, String>();
        form.put("SmsMessageSid", message.sid());
        form.put("SmsSid", message.sid());
        form.put("MessageSid", message.sid());
        form.put("AccountSid", settings.accountSid());
        form.put("ApiVersion", "2010-04-01");
        form.put("From", message.address());
        form.put("To", "whatsapp:" + message.chat().ours());
        form.put("Body", said.body());
        form.put("NumSegments", "1");
        form.put("SmsStatus", "received");
        form.put("ReferralNumMedia", "0");
        form.put("MessageType", said.type());
        form.put("ProfileName", profileName);
        form.put("ExternalUserId", "whatsapp:" + identities.userIdOf(message.chat().person()));
        if (message.address().startsWith("whatsapp:+")) {
            form.put("WaId", message.address().substring("whatsapp:+".length()));
        }
        addMedia(form, message);
        addPlace(form, said);
        addTap(form, said);
        addRepliedTo(form, message);
        form.put("ChannelMetadata", channelMetadata(form));
        return form;
    }

    private void addMedia(Map<String, String> form, ChatMessage message) {
        var media = message.said().media();
        form.put("NumMedia", Integer.toString(media.size()));
        for (int i = 0; i < media.size(); i++) {
            form.put("MediaUrl" + i, settings.ownUrl().get() + "/2010-04-01/Accounts/" + settings.accountSid()
                    + "/Messages/" + message.sid() + "/Media/" + media.get(i).sid());
            form.put("MediaContentType" + i, media.get(i).contentType());
        }
    }

    private static void addPlace(Map<String, String> form, Said said) {
        said.place().ifPresent(place -> {
            form.put("Latitude", place.latitude());
            form.put("Longitude", place.longitude());
            if (!place.label().isEmpty()) {
                form.put("Label", place.label());
            }
            if (!place.address().isEmpty()) {
                form.put("Address", place.address());
            }
        });
    }

    private static void addTap(Map<String, String> form, Said said) {
        said.tap().ifPresent(tap -> {
            form.put(tap.list() ? "ListTitle" : "ButtonText", tap.title());
            form.put(tap.list() ? "ListId" : "ButtonPayload", tap.payload());
        });
    }

    private void addRepliedTo(Map<String, String> form, ChatMessage message) {
        message.repliedTo().flatMap(store::message).ifPresent(original -> {
            form.put("OriginalRepliedMessageSid", original.sid());
            form.put("OriginalRepliedMessageSender", original.inbound()
                    ? original.address()
                    : "whatsapp:" + original.chat().ours());
            form.put("Forwarded", "false");
            form.put("FrequentlyForwarded", "false");
        });
    }

    private String channelMetadata(Map<String, String> form) {
        var context = new LinkedHashMap<String, String>();
        for (String echoed : new String[]{"ProfileName", "WaId", "ButtonText", "Forwarded"}) {
            if (form.containsKey(echoed)) {
                context.put(echoed, form.get(echoed));
            }
        }
        return json.writeValueAsString(Map.of("type", "whatsapp", "data", Map.of("context", context)));
    }
}
