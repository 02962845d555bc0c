package my.sewa.local.phones;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import my.sewa.local.phones.ChatMessage.Failure;
import my.sewa.local.phones.ChatMessage.Status;
import org.jspecify.annotations.Nullable;

/** A message as the Messages resource shows it. */
final class MessageJson {
    private MessageJson() {}

    static Map<String, @Nullable Object> of(ChatMessage message, String account) {
        String uri = "/2010-04-01/Accounts/" + account + "/Messages/" + message.sid();
        String ours = "whatsapp:" + message.chat().ours();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("sid", message.sid());
        json.put("account_sid", account);
        json.put("messaging_service_sid", null);
        json.put("api_version", "2010-04-01");
        json.put("direction", message.inbound() ? "inbound" : "outbound-api");
        json.put("from", message.inbound() ? message.address() : ours);
        json.put("to", message.inbound() ? ours : message.address());
        json.put("body", message.said().body());
        json.put("num_media", Integer.toString(message.said().media().size()));
        json.put("num_segments", "1");
        json.put("status", message.inbound() ? "received" : message.status().twilio());
        json.put("error_code", message.inbound() ? null : message.failure().map(Failure::code).orElse(null));
        json.put("error_message", message.inbound() ? null : message.failure().map(Failure::reason).orElse(null));
        json.put("price", null);
        json.put("price_unit", "USD");
        json.put("date_created", rfc2822(message.sentAt()));
        json.put("date_updated", rfc2822(message.sentAt()));
        json.put("date_sent", !message.inbound() && message.status() == Status.QUEUED
                ? null
                : rfc2822(message.sentAt()));
        json.put("uri", uri + ".json");
        json.put("subresource_uris", Map.of("media", uri + "/Media.json"));
        return json;
    }

    static String rfc2822(Instant instant) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", java.util.Locale.ENGLISH)
            .format(instant.atOffset(ZoneOffset.UTC));
    }
}
