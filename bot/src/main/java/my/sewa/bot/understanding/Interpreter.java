package my.sewa.bot.understanding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads messages in English, Malay and the mix of both. The same message, time, vocabulary and open question always
 * give the same reading; nothing is looked up but the documents it names.
 */
public final class Interpreter {
    /**
     * What a message says.
     *
     * @param text as typed, of any length and content
     * @param now when it was sent; its day in Asia/Kuala_Lumpur is "today"
     * @param expected what the dialogue has open; {@link Expected#NOTHING} for a message by itself
     */
    public Reading read(String text, Instant now, Vocabulary vocabulary, Documents documents, Expected expected) {
        var frame = Frame.of(Intent.UNKNOWN, SlotsBuilder.NOTHING);
        return new Reading(List.of(frame), Optional.empty(), List.of());
    }
}
