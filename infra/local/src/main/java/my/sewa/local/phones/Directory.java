package my.sewa.local.phones;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every phone on the page: the people of all companies, strangers, and whoever was written to. */
final class Directory {
    /** What somebody is to a company. */
    record Hat(String company, String role) {}

    /**
     * One phone, as the page lists it.
     *
     * @param person E.164 or WhatsApp user id
     * @param ours the number this phone writes to
     * @param hats empty for a stranger
     * @param staff of any company
     */
    record Entry(String person, String ours, String name, List<Hat> hats, boolean staff) {
        Entry(String person, String ours, String name, List<Hat> hats) {
            this(person, ours, name, List.copyOf(hats),
                    hats.stream().anyMatch(hat -> !"customer".equals(hat.role())));
        }
    }

    private final PhonesSettings settings;
    private final People people;
    private final Store store;

    Directory(PhonesSettings settings, People people, Store store) {
        this.settings = settings;
        this.people = people;
        this.store = store;
    }

    List<Entry> all() {
        var entries = new LinkedHashMap<Chat, Entry>();
        for (Person person : people.all()) {
            var chat = new Chat(people.ownNumber(person.company()).orElseGet(this::shared), person.phone());
            var hat = new Hat(person.company(), person.role());
            entries.merge(chat, new Entry(chat.person(), chat.ours(), person.name(), List.of(hat)), Directory::both);
        }
        for (Stranger stranger : store.strangers()) {
            entries.putIfAbsent(new Chat(stranger.ours(), stranger.address()),
                    new Entry(stranger.address(), stranger.ours(), stranger.name(), List.of()));
        }
        writtenTo(entries).forEach(chat -> entries.putIfAbsent(chat,
                new Entry(chat.person(), chat.ours(), nameOf(entries, chat), List.of())));
        return List.copyOf(entries.values());
    }

    /** The entry of somebody; the first if they write to several numbers and none is named. */
    Optional<Entry> find(String person, Optional<String> ours) {
        return all().stream()
            .filter(entry -> entry.person().equals(person))
            .filter(entry -> ours.isEmpty() || ours.get().equals(entry.ours()))
            .findFirst();
    }

    String shared() {
        return settings.ourNumbers().get().getFirst();
    }

    private List<Chat> writtenTo(Map<Chat, Entry> known) {
        return store.messages(message -> !known.containsKey(message.chat()))
            .stream()
            .map(ChatMessage::chat)
            .distinct()
            .toList();
    }

    private static String nameOf(Map<Chat, Entry> known, Chat chat) {
        return known.values()
            .stream()
            .filter(entry -> entry.person().equals(chat.person()))
            .map(Entry::name)
            .findFirst()
            .orElse(chat.person());
    }

    private static Entry both(Entry one, Entry other) {
        var hats = new ArrayList<>(one.hats());
        hats.addAll(other.hats());
        return new Entry(one.person(), one.ours(), one.name(), hats);
    }
}
