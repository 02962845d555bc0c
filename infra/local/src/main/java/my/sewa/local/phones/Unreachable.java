package my.sewa.local.phones;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import my.sewa.local.phones.ChatMessage.Failure;

/** People whom a test has put out of WhatsApp's reach, each for a reason of its own. */
final class Unreachable {
    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(21610, "Attempt to send to unsubscribed recipient"),
            Map.entry(63003, "Channel could not find To address"),
            Map.entry(63014, "Message delivery failed because it was blocked by a user action"),
            Map.entry(63016, "Failed to send freeform message because you are outside the allowed window"),
            Map.entry(63018, "Rate limit exceeded for Channel"),
            Map.entry(63019, "Media failed to download"),
            Map.entry(63024, "Invalid message recipient"),
            Map.entry(63032, "User's number is part of an experiment"),
            Map.entry(63049, "Meta chose not to deliver this message"));

    private final Map<String, Integer> codes = new ConcurrentHashMap<>();

    /** Whether the code is one of those a message can fail with later. */
    static boolean knows(int code) {
        return REASONS.containsKey(code);
    }

    /** From now on, whatever is sent there fails with that code; 0 for no longer. */
    void say(String person, int code) {
        if (code == 0) {
            codes.remove(person);
        } else {
            codes.put(person, code);
        }
    }

    Optional<Failure> why(String person) {
        return Optional.ofNullable(codes.get(person))
            .map(code -> new Failure(code, REASONS.getOrDefault(code, "Unknown error")));
    }
}
