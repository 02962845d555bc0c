package my.sewa.bot.twilio;

import java.net.URI;
import java.util.Optional;

/**
 * Whom to talk to, and as whom.
 *
 * @param authToken the first of the two that may be configured: the one to send with
 * @param base replaces Twilio's own hosts
 * @param publicUrl base of the status callbacks
 */
public record TwilioSettings(String accountSid, String authToken, Optional<URI> base, URI publicUrl) {
    /** Without the token. */
    @Override
    public String toString() {
        return "TwilioSettings[" + accountSid + ", " + base + "]";
    }
}
