package my.sewa.bot.dialogue;

import java.util.stream.Collectors;
import my.sewa.bot.wording.Form;
import my.sewa.domain.messaging.Received.Content;

/** What somebody wrote, safe to pass on to somebody else: line by line, without control or direction characters. */
final class Quoted {
    private static final int LONGEST = 1_000;
    private static final int MOST_LINES = 20;

    private Quoted() {}

    static String of(String body) {
        String safe = body.lines().limit(MOST_LINES).map(Form::line).collect(Collectors.joining("\n"));
        return Form.shorten(safe.strip(), LONGEST);
    }

    /** What was typed, as far as anything was. */
    static String typed(Content content) {
        return switch (content) {
            case Content.Text(var body) -> body;
            case Content.Tap(var title, _) -> title;
            case Content.Media(_, _, var caption) -> caption;
            case Content.Location _, Content.Other _ -> "";
        };
    }
}
