package my.sewa.local.phones;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the phones have to be told.
 *
 * @param accountSid the one account; starts with {@code AC}
 * @param tokens one or two; requests are accepted with any, webhooks are signed with the first
 * @param publicUrl where webhooks are posted to and signed for, without a slash at the end
 * @param ownUrl where this stand-in itself is reached: the start of media addresses
 * @param folder keeps the chats over a restart
 * @param ourNumbers the numbers that people write to, E.164; the shared one first
 * @param clock the stack's: decides the 24-hour window and what the page shows
 */
public record PhonesSettings(String accountSid, List<String> tokens, Supplier<String> publicUrl,
        Supplier<String> ownUrl, Path folder, Supplier<List<String>> ourNumbers, InstantSource clock) {
    public PhonesSettings {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("TWILIO_AUTH_TOKEN must name at least one token");
        }
    }

    String signingToken() {
        return tokens.getFirst();
    }
}
