package my.sewa.bot.understanding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.shared.Malaysia;

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
        var tokens = Scan.plain(Scan.joined(Tokenizer.tokens(text)));
        var today = Malaysia.dateOf(now);
        if (tokens.isEmpty()) {
            return new Reading(List.of(Frame.of(Intent.UNKNOWN, SlotsBuilder.NOTHING)), Optional.empty(), List.of(),
                    List.of());
        }
        return reading(new Reader(text, today, vocabulary, documents, expected), tokens);
    }

    private static Reading reading(Reader reader, List<Token> tokens) {
        var language = Languages.of(tokens);
        var halves = new RequestSplitter(tokens, reader::request).halves();
        if (halves.isEmpty()) {
            var request = reader.request(tokens);
            var frames = OneByOne.frames(reader.frame(request));
            return new Reading(frames, language, request.spans(), List.of(request.scored.rule()));
        }
        var frames = new ArrayList<Frame>();
        var spans = new ArrayList<Span>();
        var rules = new ArrayList<String>();
        for (var half : halves.get()) {
            var rest = reading(reader, half);
            frames.addAll(rest.frames());
            spans.addAll(rest.spans());
            rules.addAll(rest.rules());
        }
        return new Reading(frames, language, spans, rules);
    }

    /** Reads a part of one message. */
    private record Reader(String text, LocalDate today, Vocabulary vocabulary, Documents documents,
            Expected expected) {
        Request request(List<Token> tokens) {
            return new Request(text, tokens, today, vocabulary, documents, expected);
        }

        Frame frame(Request request) {
            return new AnswerReader(request, expected).read();
        }
    }
}
