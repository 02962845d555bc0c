package my.sewa.bot.twilio;

import java.net.URI;
import java.util.Optional;

/** How a message can be shown on WhatsApp now. */
sealed interface Shown {
    /** Typed out, choices as numbered lines, under the file if there is one. */
    record AsText(String body, Optional<URI> file) implements Shown {}

    /** By a Content template, with its variables as JSON. */
    record AsContent(String contentSid, String variables) implements Shown {}
}
