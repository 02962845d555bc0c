package my.sewa.bot.understanding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Reads messages in English, Malay and the mix of both. The same message, time, vocabulary and open question always
 * give the same reading; nothing is looked up but the documents it names.
 */
public final class Interpreter {
    private static final ZoneId ZONE = ZoneId.of("Asia/Kuala_Lumpur");

    /**
     * What a message says.
     *
     * @param text as typed, of any length and content
     * @param now when it was sent; its day in Asia/Kuala_Lumpur is "today"
     * @param expected what the dialogue has open; {@link Expected#NOTHING} for a message by itself
     */
    public Reading read(String text, Instant now, Vocabulary vocabulary, Documents documents, Expected expected) {
        var tokens = Scan.joined(Tokenizer.tokens(text));
        var today = LocalDate.ofInstant(now, ZONE);
        if (tokens.isEmpty()) {
            return new Reading(List.of(Frame.of(Intent.UNKNOWN, SlotsBuilder.NOTHING)), Optional.empty(), List.of());
        }
        var request = new Request(text, tokens, today, vocabulary, documents, expected.items());
        var frame = new AnswerReader(request, expected).read();
        return new Reading(List.of(frame), Languages.of(tokens), request.scan.spans());
    }
}
