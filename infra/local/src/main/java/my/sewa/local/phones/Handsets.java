package my.sewa.local.phones;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import my.sewa.local.phones.ChatMessage.Status;
import my.sewa.local.phones.Said.ButtonKind;
import my.sewa.local.phones.Said.Medium;
import my.sewa.local.phones.Said.Place;
import my.sewa.local.phones.Said.Tap;

/** What people do on their phones: write, tap, choose from a list, send a picture or where they are. */
final class Handsets {
    /**
     * One message from a person.
     *
     * @param person E.164 or WhatsApp user id
     * @param ours the number written to, if the person writes to several
     * @param text typed; the caption if there is a medium
     * @param tap the id or title of a button or list row of the message named by repliedTo
     * @param media the sid of an uploaded medium
     * @param repliedTo the message answered by swipe or tap
     */
    record Draft(String person, Optional<String> ours, Optional<String> text, Optional<String> tap,
            Optional<String> media, Optional<Place> location, Optional<String> repliedTo) {}

    /** What became of a draft. */
    sealed interface Outcome {
        /** On its way to the webhook. */
        record Sent(ChatMessage message) implements Outcome {}

        /** Nothing happened. */
        record Refused(String why) implements Outcome {}
    }

    private static final int LONGEST = 1600;
    /** WhatsApp does not say what an older message was. */
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final PhonesSettings settings;
    private final Store store;
    private final Directory directory;
    private final Deliveries deliveries;
    private final Map<String, Medium> uploads = new ConcurrentHashMap<>();

    Handsets(PhonesSettings settings, Store store, Directory directory, Deliveries deliveries) {
        this.settings = settings;
        this.store = store;
        this.directory = directory;
        this.deliveries = deliveries;
    }

    void uploaded(Medium medium) {
        uploads.put(medium.sid(), medium);
    }

    Outcome send(Draft draft) {
        var entry = directory.find(draft.person(), draft.ours());
        if (entry.isEmpty()) {
            return new Outcome.Refused("no such phone: add it first");
        }
        var chat = new Chat(entry.get().ours(), entry.get().person());
        var original = draft.repliedTo().flatMap(store::message).filter(message -> message.chat().equals(chat));
        if (draft.repliedTo().isPresent() && original.isEmpty()) {
            return new Outcome.Refused("there is no such message to reply to");
        }
        if (draft.tap().isPresent()) {
            return original.flatMap(shown -> tapped(shown, draft.tap().get()))
                .<Outcome>map(said -> send(chat, entry.get().name(), said, original))
                .orElseGet(() -> new Outcome.Refused("there is nothing of that name to tap"));
        }
        var refusal = refusal(draft);
        return refusal.isPresent()
                ? new Outcome.Refused(refusal.get())
                : send(chat, entry.get().name(), said(draft), original);
    }

    /** Takes up what an earlier run of this program did not finish. */
    void resume() {
        store.messages(message -> message.inbound() && message.status() == Status.SENT)
            .forEach(message -> deliveries.deliver(message, nameOf(message.chat())));
    }

    private Outcome send(Chat chat, String name, Said said, Optional<ChatMessage> original) {
        var now = settings.clock().instant();
        var repliedTo = original.filter(message -> message.shownAt().plus(REMEMBERED).isAfter(now))
            .map(ChatMessage::sid);
        var message = store.add(new ChatMessage(Sids.next(said.media().isEmpty() ? "SM" : "MM"), true, chat,
                "whatsapp:" + chat.person(), said, repliedTo, Status.SENT, Optional.empty(), Optional.empty(), false,
                Optional.empty(), Instant.now(), now, 0));
        deliveries.deliver(message, name);
        return new Outcome.Sent(message);
    }

    private Optional<String> refusal(Draft draft) {
        String text = draft.text().orElse("");
        if (draft.media().isPresent() && !uploads.containsKey(draft.media().get())) {
            return Optional.of("upload the medium first");
        }
        if (draft.media().isEmpty() && draft.location().isEmpty() && text.isBlank()) {
            return Optional.of("there is nothing to send");
        }
        return text.codePointCount(0, text.length()) > LONGEST
                ? Optional.of("Twilio passes on at most 1,600 characters")
                : Optional.empty();
    }

    private Said said(Draft draft) {
        String text = draft.text().orElse("");
        if (draft.location().isPresent()) {
            return new Said("location", "", List.of(), List.of(), Optional.empty(), Optional.empty(),
                    Optional.empty(), draft.location(), Optional.empty());
        }
        return draft.media()
            .map(uploads::get)
            .map(medium -> new Said(MediaFiles.kindOf(medium.contentType()), text, List.of(medium), List.of(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
            .orElseGet(() -> Said.text(text));
    }

    private static Optional<Said> tapped(ChatMessage shown, String choice) {
        if (shown.inbound()) {
            return Optional.empty();
        }
        var button = shown.said()
            .buttons()
            .stream()
            .filter(one -> one.kind() == ButtonKind.REPLY)
            .filter(one -> one.value().equals(choice) || one.title().equals(choice))
            .findFirst()
            .map(one -> new Tap(false, one.title(), one.value()));
        var row = shown.said()
            .list()
            .flatMap(list -> list.rows()
                .stream()
                .filter(one -> one.id().equals(choice) || one.title().equals(choice))
                .findFirst())
            .map(one -> new Tap(true, one.title(), one.id()));
        return button.or(() -> row)
            .map(tap -> new Said(shown.template() ? "button" : "interactive", tap.title(), List.of(), List.of(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(tap)));
    }

    private String nameOf(Chat chat) {
        return directory.find(chat.person(), Optional.of(chat.ours()))
            .map(Directory.Entry::name)
            .orElse(chat.person());
    }
}
