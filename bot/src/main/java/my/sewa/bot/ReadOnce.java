package my.sewa.bot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import my.sewa.bot.Reply.Said;
import my.sewa.domain.messaging.Received;

/**
 * A dialogue that reads nothing twice while it answers one message: what a message is about is looked up wherever it is
 * asked about, shown, decided on and named. All of an answer comes from one state of things, and if that is no longer
 * true at the commit, the message is answered anew, from fresh reads.
 */
final class ReadOnce implements Dialogue {
    /** What has been read, by what was asked. */
    private static final ScopedValue<Map<Object, Object>> READ = ScopedValue.newInstance();

    private final Dialogue dialogue;

    ReadOnce(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public Reply answer(Conversation conversation, Received received) {
        return ScopedValue.where(READ, new HashMap<>()).call(() -> dialogue.answer(conversation, received));
    }

    /** The answer of before, within one message; outside of any it is read each time. */
    @SuppressWarnings("unchecked") // one question always has one kind of answer
    static <T> T once(Supplier<T> read, Object... question) {
        if (!READ.isBound()) {
            return read.get();
        }
        var asked = List.of(question);
        var known = READ.get();
        if (!known.containsKey(asked)) {
            known.put(asked, Objects.requireNonNull(read.get()));
        }
        return (T) Objects.requireNonNull(known.get(asked));
    }

    @Override
    public boolean mayBeSecret(Received received) {
        return dialogue.mayBeSecret(received);
    }

    @Override
    public List<Said> apologise(Received received) {
        return dialogue.apologise(received);
    }
}
