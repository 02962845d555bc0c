package my.sewa.bot;

import java.util.HashSet;
import java.util.Set;
import my.sewa.domain.shared.Language;

/** Templates all of which are approved, but for those that a test says are not. */
final class SetTemplates implements Templates {
    private final Set<String> rejected = new HashSet<>();
    private boolean none;

    /** From now on nothing is approved. */
    void rejectAll() {
        none = true;
    }

    void reject(String name) {
        rejected.add(name);
    }

    void approve(String name) {
        rejected.remove(name);
    }

    @Override
    public boolean approved(String name, Language language) {
        return !none && !rejected.contains(name);
    }
}
