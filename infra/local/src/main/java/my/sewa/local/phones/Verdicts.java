package my.sewa.local.phones;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import my.sewa.local.phones.Template.Approval;

/** What WhatsApp is ordered to say of templates, whatever it would say by itself. */
final class Verdicts {
    static final Set<String> STATUSES = Set.of("approved", "pending", "rejected", "paused", "disabled");

    private final Store store;
    /** By what the names begin with; the longest counts. */
    private final Map<String, String> ordered = new ConcurrentSkipListMap<>();

    Verdicts(Store store) {
        this.store = store;
    }

    /** How many of those submitted have another status than before. */
    int order(String name, String status) {
        ordered.put(name, status);
        int changed = 0;
        for (var template : store.templates()) {
            var before = template.approval();
            if (template.friendlyName().startsWith(name) && before.isPresent()) {
                var after = judged(template, before.get());
                changed += after.equals(before.get()) ? 0 : 1;
                store.save(template.judged(after));
            }
        }
        return changed;
    }

    /** As ordered, if anything was. */
    Approval judged(Template template, Approval by) {
        return orderedFor(template.friendlyName())
            .map(status -> new Approval(by.name(), by.category(), by.contentType(), status,
                    "rejected".equals(status) ? "ordered" : ""))
            .orElse(by);
    }

    private Optional<String> orderedFor(String name) {
        return ordered.entrySet()
            .stream()
            .filter(entry -> name.startsWith(entry.getKey()))
            .reduce((_, longer) -> longer)
            .map(Map.Entry::getValue);
    }
}
