package my.sewa.local.phones;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** Messages, templates and strangers: in memory, and on file by way of the {@link Journal}. */
final class Store implements AutoCloseable {
    private static final String MESSAGE = "message";
    private static final String TEMPLATE = "template";
    private static final String TEMPLATE_GONE = "template-gone";
    private static final String STRANGER = "stranger";

    private final Journal journal;
    private final Map<String, ChatMessage> messages = new LinkedHashMap<>();
    /** When each chat's person wrote last, by the stack's clock. */
    private final Map<Chat, Instant> lastHeard = new HashMap<>();
    private final Map<String, Template> templates = new LinkedHashMap<>();
    private final Map<String, Stranger> strangers = new LinkedHashMap<>();
    private final List<Consumer<ChatMessage>> messageListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> peopleListeners = new CopyOnWriteArrayList<>();
    private long seq;

    Store(Path folder, JsonMapper json) {
        journal = new Journal(folder, json);
        for (var line : journal.read()) {
            switch (line.kind()) {
                case MESSAGE -> keep(json.treeToValue(line.value(), ChatMessage.class));
                case TEMPLATE -> keep(json.treeToValue(line.value(), Template.class));
                case TEMPLATE_GONE -> templates.remove(line.value().stringValue());
                case STRANGER -> keep(json.treeToValue(line.value(), Stranger.class));
                default -> throw new IllegalStateException("unknown line in the phones' journal: " + line.kind());
            }
        }
    }

    void onMessage(Consumer<ChatMessage> listener) {
        messageListeners.add(listener);
    }

    void onPeople(Runnable listener) {
        peopleListeners.add(listener);
    }

    synchronized ChatMessage add(ChatMessage message) {
        var numbered = message.numbered(++seq);
        keep(numbered);
        journal.write(MESSAGE, numbered);
        messageListeners.forEach(listener -> listener.accept(numbered));
        return numbered;
    }

    /** Changes a message, unless the change leaves it as it is; empty if there was nothing to change. */
    synchronized Optional<ChatMessage> change(String sid, UnaryOperator<ChatMessage> how) {
        return message(sid).flatMap(before -> {
            var after = how.apply(before);
            return after.equals(before) ? Optional.empty() : Optional.of(add(after));
        });
    }

    synchronized Optional<ChatMessage> message(String sid) {
        return Optional.ofNullable(messages.get(sid));
    }

    /** In the order they were first added. */
    synchronized List<ChatMessage> messages(Predicate<ChatMessage> which) {
        return messages.values().stream().filter(which).toList();
    }

    /** Every chat with its newest messages, at most so many, in the order they were first added. */
    synchronized Map<Chat, List<ChatMessage>> newest(int most) {
        var chats = new LinkedHashMap<Chat, List<ChatMessage>>();
        messages.values()
            .forEach(message -> chats.computeIfAbsent(message.chat(), _ -> new ArrayList<>()).add(message));
        chats.replaceAll((_, all) -> List.copyOf(all.subList(Math.max(0, all.size() - most), all.size())));
        return chats;
    }

    /** Empty if this person has never written. */
    synchronized Optional<Instant> lastHeard(Chat chat) {
        return Optional.ofNullable(lastHeard.get(chat));
    }

    synchronized long seq() {
        return seq;
    }

    synchronized void save(Template template) {
        keep(template);
        journal.write(TEMPLATE, template);
    }

    /** Whether there was one. */
    synchronized boolean deleteTemplate(String sid) {
        if (templates.remove(sid) == null) {
            return false;
        }
        journal.write(TEMPLATE_GONE, sid);
        return true;
    }

    synchronized Optional<Template> template(String sid) {
        return Optional.ofNullable(templates.get(sid));
    }

    synchronized List<Template> templates() {
        return List.copyOf(templates.values());
    }

    void save(Stranger stranger) {
        synchronized (this) {
            if (stranger.equals(strangers.get(stranger.address()))) {
                return;
            }
            keep(stranger);
            journal.write(STRANGER, stranger);
        }
        peopleListeners.forEach(Runnable::run);
    }

    synchronized Collection<Stranger> strangers() {
        return List.copyOf(strangers.values());
    }

    @Override
    public synchronized void close() {
        journal.close();
    }

    private void keep(ChatMessage message) {
        messages.put(message.sid(), message);
        if (message.inbound()) {
            lastHeard.merge(message.chat(), message.shownAt(), (one, other) -> one.isAfter(other) ? one : other);
        }
        seq = Math.max(seq, message.seq());
    }

    private void keep(Template template) {
        templates.put(template.sid(), template);
    }

    private void keep(Stranger stranger) {
        strangers.put(stranger.address(), stranger);
    }
}
