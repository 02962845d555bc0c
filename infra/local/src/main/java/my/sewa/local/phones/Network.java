package my.sewa.local.phones;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import my.sewa.local.phones.ChatMessage.Failure;
import my.sewa.local.phones.ChatMessage.Status;
import my.sewa.local.phones.Said.Medium;

/**
 * WhatsApp behind Twilio: carries accepted messages to the phones in the background and tells each step to the
 * message's StatusCallback, in order. A message counts as read when the page shows it, or at once while no page is
 * open.
 */
final class Network implements AutoCloseable {
    private static final Duration WINDOW = Duration.ofHours(24);
    /** In Malaysia; a business may have WhatsApp on one, and then has written from it. */
    private static final Pattern LANDLINE = Pattern.compile("\\+60[3-9][0-9]+");

    private final PhonesSettings settings;
    private final Store store;
    private final MediaFiles files;
    private final Unreachable unreachable;
    private final WebhookCaller webhooks;
    private final Lanes lanes;
    private final BooleanSupplier watched;
    private final HttpClient http = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(5))
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();

    Network(PhonesSettings settings, Store store, MediaFiles files, Unreachable unreachable,
            WebhookCaller webhooks, Lanes lanes, BooleanSupplier watched) {
        this.settings = settings;
        this.store = store;
        this.files = files;
        this.unreachable = unreachable;
        this.webhooks = webhooks;
        this.lanes = lanes;
        this.watched = watched;
    }

    /** Returns at once. */
    void carry(ChatMessage message) {
        lanes.run(message.sid(), () -> deliver(message.sid()));
    }

    /** Takes up what an earlier run of this program did not finish. */
    void resume() {
        store.messages(message -> !message.inbound()
                && (message.status() == Status.QUEUED || message.status() == Status.SENT))
            .forEach(this::carry);
    }

    /** The page shows it; returns at once. */
    void read(String sid) {
        lanes.run(sid, () -> {
            if (store.message(sid).filter(shown -> shown.status() == Status.DELIVERED).isPresent()) {
                advance(sid, Status.READ, Optional.empty());
            }
        });
    }

    /** Whether free text reaches this person now: within 24 hours of the last word from them. */
    boolean windowOpen(Chat chat) {
        var now = settings.clock().instant();
        return store.lastHeard(chat).filter(last -> last.plus(WINDOW).isAfter(now)).isPresent();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private void deliver(String sid) {
        var message = store.message(sid).orElseThrow();
        if (message.status() == Status.QUEUED) {
            var failure = obstacle(message);
            if (failure.isPresent()) {
                advance(sid, Status.FAILED, failure);
                return;
            }
            advance(sid, Status.SENT, Optional.empty());
        }
        advance(sid, Status.DELIVERED, Optional.empty());
        if (!watched.getAsBoolean()) {
            advance(sid, Status.READ, Optional.empty());
        }
    }

    private Optional<Failure> obstacle(ChatMessage message) {
        if (message.unsendable().isPresent()) {
            return message.unsendable();
        }
        var out = unreachable.why(message.chat().person());
        if (out.isPresent()) {
            return out;
        }
        if (LANDLINE.matcher(message.chat().person()).matches() && store.lastHeard(message.chat()).isEmpty()) {
            return Optional.of(new Failure(63024, "Invalid message recipient: a landline without WhatsApp"));
        }
        if (!message.template() && !windowOpen(message.chat())) {
            return Optional.of(new Failure(63016, "Failed to send freeform message because you are outside the "
                    + "allowed window. If you are using WhatsApp, please use a Message Template."));
        }
        return fetchMedia(message);
    }

    private Optional<Failure> fetchMedia(ChatMessage message) {
        if (message.said().media().isEmpty() || !message.said().media().getFirst().sid().isEmpty()) {
            return Optional.empty();
        }
        String url = message.said().media().getFirst().url();
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(15)).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream content = answer.body()) {
                String type = answer.headers()
                    .firstValue("Content-Type")
                    .orElse("application/octet-stream")
                    .replaceFirst(";.*", "")
                    .strip();
                if (answer.statusCode() == 200 && !MediaFiles.isCarried(type)) {
                    return Optional.of(new Failure(63021, "Channel invalid content error: " + type));
                }
                Optional<Medium> kept = answer.statusCode() == 200
                        ? files.keep(content, url, type, nameIn(url))
                        : Optional.empty();
                if (kept.isPresent()) {
                    store.change(message.sid(), before -> before.saying(before.said().with(List.of(kept.get()))));
                    return Optional.empty();
                }
                return Optional.of(new Failure(63019, "Media failed to download: HTTP " + answer.statusCode()));
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(new Failure(63019, "Media failed to download: " + e.getClass().getSimpleName()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of(new Failure(63019, "Media failed to download"));
        }
    }

    private void advance(String sid, Status next, Optional<Failure> failure) {
        store.change(sid, message -> message.mayBecome(next) ? message.now(next, failure) : message)
            .ifPresent(this::callBack);
    }

    private void callBack(ChatMessage message) {
        message.callback().ifPresent(url -> webhooks.post(url, form(message)));
    }

    private Map<String, String> form(ChatMessage message) {
        var form = new LinkedHashMap<String, String>();
        form.put("MessageSid", message.sid());
        form.put("SmsSid", message.sid());
        form.put("MessageStatus", message.status().twilio());
        form.put("SmsStatus", message.status().twilio());
        form.put("AccountSid", settings.accountSid());
        form.put("ApiVersion", "2010-04-01");
        form.put("From", "whatsapp:" + message.chat().ours());
        form.put("To", message.address());
        form.put("ChannelPrefix", "whatsapp");
        form.put("ChannelToAddress", message.address().substring("whatsapp:".length()));
        form.put("ChannelInstallSid", "XE" + settings.accountSid().substring(2));
        form.put("StructuredMessage", "false");
        switch (message.status()) {
            case DELIVERED, READ -> form.put("EventType", message.status().name());
            case QUEUED, SENT, FAILED -> {
                /* says nothing */ }
        }
        message.failure().ifPresent(failure -> {
            form.put("ErrorCode", Integer.toString(failure.code()));
            form.put("ErrorMessage", failure.reason());
            form.put("ChannelStatusMessage", failure.reason());
        });
        return form;
    }

    private static String nameIn(String url) {
        var path = URI.create(url).getPath();
        var name = path == null || path.isEmpty() ? null : Path.of(path).getFileName();
        return name == null ? "" : name.toString();
    }
}
