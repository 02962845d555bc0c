package my.sewa.bot.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button carries: {@code {act}:{opaque id}:{version}}. It names what it was shown for, so that an old one is
 * known as old.
 */
public record Payload(String act, String id, int version) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]{1,20}):([A-Za-z0-9_-]{1,80}):([0-9]{1,9})");

    /** Empty for anything that {@link #toString} never made. */
    static Optional<Payload> of(String written) {
        var matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new Payload(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return act + ":" + id + ":" + version;
    }
}
