package my.sewa.bot.twilio;

/** How a message can be shown on WhatsApp now. */
sealed interface Shown {
    /** Typed out, choices as numbered lines. */
    record AsText(String body) implements Shown {}

    /** By a Content template, with its variables as JSON. */
    record AsContent(String contentSid, String variables) implements Shown {}
}
