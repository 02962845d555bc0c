package my.sewa.bot.dialogue;

import java.time.Instant;
import my.sewa.bot.understanding.Documents;
import my.sewa.bot.understanding.Expected;
import my.sewa.bot.understanding.Reading;
import my.sewa.bot.understanding.Vocabulary;

/** Who reads messages: {@code new Interpreter()::read}. */
@FunctionalInterface
public interface Understanding {
    Reading read(String text, Instant now, Vocabulary vocabulary, Documents documents, Expected expected);
}
