package my.sewa.domain.messaging;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.messaging.Received.Event;
import my.sewa.domain.transactions.Change;

/**
 * Says in the inbox what became of a message that will not arrive, or not soon, so that somebody is told: once for
 * each message, and never about a message that was itself such news.
 */
public final class LostMessages {
    /** The carrier will not deliver it; the fact {@code code} is its error number. */
    public static final String FAILED = "message.failed";
    /** The carrier did not take it for 24 hours. */
    public static final String UNDELIVERABLE = "message.undeliverable";
    /** Its document cannot be stored or fetched now; it follows by itself. */
    public static final String DELAYED = "document.delayed";

    public static final String CODE = "code";
    public static final String TENANT = "tenant";
    public static final String DOCUMENT = "document";
    public static final String KIND = "kind";
    public static final String REVISION = "revision";
    public static final String LANGUAGE = "language";

    /** What can be told of a message, and what the id of the event begins with that tells it. */
    private enum News {
        FAILED(LostMessages.FAILED, "failed-"),
        UNDELIVERABLE(LostMessages.UNDELIVERABLE, "undeliverable-"),
        DELAYED(LostMessages.DELAYED, "delayed-");

        private final String event;
        private final String prefix;

        News(String event, String prefix) {
            this.event = event;
            this.prefix = prefix;
        }

        /** News about lost news would go on for ever. */
        static boolean isNews(OutboundId id) {
            return Arrays.stream(values()).anyMatch(news -> id.cause().startsWith(news.prefix));
        }
    }

    private final Inbox inbox;

    public LostMessages(Inbox inbox) {
        this.inbox = inbox;
    }

    public List<Change> failed(Outbound lost, String code, Instant now) {
        return news(News.FAILED, lost, Map.of(CODE, code), now);
    }

    public List<Change> undeliverable(Outbound lost, Instant now) {
        return news(News.UNDELIVERABLE, lost, Map.of(), now);
    }

    public List<Change> delayed(Outbound waiting, Instant now) {
        return news(News.DELAYED, waiting, Map.of(), now);
    }

    private List<Change> news(News news, Outbound about, Map<String, String> facts, Instant now) {
        var id = about.id();
        var event = ReceivedId.ofEvent(id.conversation(), news.prefix + id.cause() + "-" + id.number());
        if (News.isNews(id) || inbox.find(event).isPresent()) {
            return List.of();
        }
        var all = new HashMap<>(facts);
        all.putAll(subject(about.message()));
        return List.of(inbox.add(new Event(event, now, news.event, all)));
    }

    /** Of which company, and of which document, if it has one. */
    private static Map<String, String> subject(Message message) {
        var facts = new HashMap<String, String>();
        message.about().ifPresent(about -> {
            facts.put(TENANT, about.tenant().code());
            about.document().ifPresent(number -> facts.put(DOCUMENT, number));
        });
        message.attachment().ifPresent(file -> {
            switch (file) {
                case Attachment.Paper(var tenant, var kind, var number, int revision, var language) -> facts
                    .putAll(Map.of(TENANT, tenant.code(), DOCUMENT, number, KIND, kind.name(), REVISION,
                            Integer.toString(revision), LANGUAGE, language.code()));
                case Attachment.Kept kept -> facts.put(TENANT, kept.tenant().code());
            }
        });
        return facts;
    }
}
